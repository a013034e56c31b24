import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import { propose } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

const SETTING = 'so_bo_ho_so';

export const dos04: FileRule = {
  id: 'R-DOS-04',
  title: 'Số bộ hồ sơ trình tỉnh theo quy định của tỉnh',
  inputs: ['de_nghi'],
  check,
  examples: {
    passing: [
      { told: 'không trình tỉnh đề nghị nào', changes: propose('CN02', 'ldtt') },
      {
        told: 'có trình tỉnh, đã ghi số bộ hồ sơ',
        changes: propose('CN02', 'bang-khen-tinh'),
        settings: { [SETTING]: '1' },
      },
    ],
    failing: [{ told: 'có trình tỉnh, chưa biết số bộ hồ sơ', changes: propose('CN02', 'bang-khen-tinh') }],
  },
};

function check(file: AwardFile, law: Law): FileOutcome[] {
  const index = file.data.de_nghi.findIndex(
    ({ khen_thuong }) => law.award(khen_thuong)?.entry.tham_quyen === 'chu-tich-tinh',
  );
  if (index < 0 || law.setting(SETTING)?.entry.gia_tri !== undefined) return [];
  return [
    {
      ...placeOf(file, ['de_nghi', index]),
      message:
        'có đề nghị trình Chủ tịch Ủy ban nhân dân tỉnh nhưng chưa biết tỉnh quy định bao nhiêu bộ hồ sơ',
      mend: `ghi thiết đặt ‹${SETTING}› trong gói quy định của tỉnh`,
      kind: 'unknown',
    },
  ];
}
