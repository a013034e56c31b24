import type { AwardFile } from '../data/award-file.js';
import { codesIn } from '../facts/index.js';
import { proposal, votes } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

const TWO = [proposal('CN02', 'ldtt'), proposal('CN03', 'ldtt')];
const VOTES = [votes('CN02', 'ldtt', 9), votes('CN03', 'ldtt', 9)];

export const cnt01: FileRule = {
  id: 'R-CNT-01',
  title: 'Mỗi đề nghị có kết quả phiếu; quyết định chỉ bỏ ra người, tập thể được đề nghị',
  inputs: ['de_nghi', 'phieu', 'quyet_dinh'],
  check: (file) => [...withoutVotes(file), ...unknownRefused(file)],
  examples: {
    passing: [
      { told: 'hai đề nghị, hai dòng kết quả phiếu', changes: { de_nghi: TWO, phieu: VOTES } },
      { told: 'Hội đồng chưa họp', changes: { de_nghi: TWO, phieu: null } },
    ],
    failing: [
      { told: 'hai đề nghị, một dòng kết quả', changes: { de_nghi: TWO, phieu: VOTES.slice(0, 1) } },
      {
        told: 'quyết định loại người không được đề nghị',
        changes: {
          quyet_dinh: [
            {
              khen_thuong: 'ldtt',
              so: '95/QĐ-SVD',
              ngay: '25/12/2025',
              co_quan: 'Giám đốc Sở',
              khong_duoc: 'CN04',
            },
          ],
        },
      },
    ],
  },
};

const keyOf = ({ cho, khen_thuong }: { cho: string; khen_thuong: string }) => `${cho} ${khen_thuong}`;

/** Rows that stand twice, and votes that nobody asked for, are told when the dossier is read. */
function withoutVotes(file: AwardFile): FileOutcome[] {
  const { de_nghi, phieu } = file.data;
  if (phieu.length === 0) return [];
  const voted = new Set(phieu.map(keyOf));
  return de_nghi.flatMap((one, index): FileOutcome[] => {
    if (voted.has(keyOf(one))) return [];
    const message = `gặp đề nghị ${one.khen_thuong} cho ${one.cho} không có kết quả phiếu, cần một dòng kết quả`;
    const mend = 'ghi kết quả vào danh sách phieu, hoặc bỏ đề nghị';
    return [{ ...placeOf(file, ['de_nghi', index, 'cho']), kind: 'not-met', message, mend }];
  });
}

function unknownRefused(file: AwardFile): FileOutcome[] {
  const { de_nghi, quyet_dinh = [] } = file.data;
  return quyet_dinh.flatMap(({ khen_thuong, khong_duoc = '' }, index) =>
    codesIn(khong_duoc).flatMap((code): FileOutcome[] => {
      const awards = codesIn(khen_thuong);
      if (de_nghi.some(({ cho, khen_thuong: award }) => cho === code && awards.includes(award))) return [];
      const message = `gặp ${code}, cần mã của người, tập thể được đề nghị ${awards.join(', ')}`;
      return [
        {
          ...placeOf(file, ['quyet_dinh', index, 'khong_duoc']),
          kind: 'not-met',
          message,
          mend: 'sửa theo danh sách đã trình',
        },
      ];
    }),
  );
}
