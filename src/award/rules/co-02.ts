import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import { propose } from './examples.js';
import { numberOf } from './parameters.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule, Parameters } from './rule.js';

export const co02: FileRule = {
  id: 'R-CO-02',
  title:
    'Cờ thi đua của Chính phủ: số đề nghị trong giới hạn của tỉnh, chọn trong các tập thể đạt chuẩn cờ cấp tỉnh',
  inputs: ['de_nghi'],
  check,
  examples: {
    passing: [{ told: 'không đề nghị cờ của Chính phủ', changes: propose('P1', 'co-tinh') }],
    failing: [{ told: 'có đề nghị cờ của Chính phủ: hỏi tỉnh', changes: propose('P1', 'co-chinh-phu') }],
  },
};

function check(file: AwardFile, _law: Law, parameters: Parameters): FileOutcome[] {
  const index = file.data.de_nghi.findIndex(({ khen_thuong }) => khen_thuong === 'co-chinh-phu');
  if (index < 0) return [];
  const share = numberOf(parameters, 'ty_le');
  return [
    {
      ...placeOf(file, ['de_nghi', index, 'khen_thuong']),
      message: `tỉnh đề nghị Cờ thi đua của Chính phủ cho không quá ${share}% số tập thể dẫn đầu cụm, khối đạt chuẩn cờ cấp tỉnh; hồ sơ này không biết số đó`,
      mend: 'hỏi cơ quan thi đua, khen thưởng của tỉnh về số được đề nghị',
      kind: 'ask',
    },
  ];
}
