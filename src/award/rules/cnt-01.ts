import type { AwardFile } from '../data/award-file.js';
import { codesIn } from '../facts/index.js';
import { proposal, votes } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

const TWO = [proposal('CN02', 'ldtt'), proposal('CN03', 'ldtt')];
const VOTES = [votes('CN02', 'ldtt', 9), votes('CN03', 'ldtt', 9)];

export const cnt01: FileRule = {
  id: 'R-CNT-01',
  title:
    'Mỗi đề nghị có đúng một dòng kết quả phiếu, mỗi dòng kết quả và mỗi người bị loại có đề nghị của mình',
  inputs: ['de_nghi', 'phieu', 'quyet_dinh'],
  check: (file) => [
    ...repeated(file),
    ...withoutVotes(file),
    ...withoutProposal(file),
    ...unknownRefused(file),
  ],
  examples: {
    passing: [
      { told: 'hai đề nghị, hai dòng kết quả phiếu', changes: { de_nghi: TWO, phieu: VOTES } },
      { told: 'Hội đồng chưa họp', changes: { de_nghi: TWO, phieu: null } },
    ],
    failing: [
      {
        told: 'một người được đề nghị hai lần',
        changes: { de_nghi: [...TWO, proposal('CN03', 'ldtt')], phieu: VOTES },
      },
      { told: 'hai đề nghị, một dòng kết quả', changes: { de_nghi: TWO, phieu: VOTES.slice(0, 1) } },
      {
        told: 'kết quả phiếu của người không được đề nghị',
        changes: { de_nghi: TWO.slice(0, 1), phieu: VOTES },
      },
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

/** The same person or unit may be commended several times in a year, for different things. */
function repeated(file: AwardFile): FileOutcome[] {
  const seen = new Set<string>();
  return file.data.de_nghi.flatMap((one, index): FileOutcome[] => {
    const key = `${keyOf(one)} ${one.thanh_tich ?? ''}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `gặp ${one.cho} được đề nghị ${one.khen_thuong} hai lần, cần một lần`;
    return [{ ...placeOf(file, ['de_nghi', index, 'cho']), kind: 'not-met', message, mend: 'bỏ một dòng' }];
  });
}

function withoutVotes(file: AwardFile): FileOutcome[] {
  const { de_nghi, phieu } = file.data;
  if (phieu.length === 0) return [];
  const counts = countsOf(phieu);
  return de_nghi.flatMap((one, index): FileOutcome[] => {
    const count = counts.get(keyOf(one)) ?? 0;
    if (count === 1) return [];
    const message = `đề nghị ${one.khen_thuong} cho ${one.cho}: gặp ${count} dòng kết quả phiếu, cần 1`;
    return [
      { ...placeOf(file, ['de_nghi', index, 'cho']), kind: 'not-met', message, mend: 'sửa danh sách phieu' },
    ];
  });
}

function withoutProposal(file: AwardFile): FileOutcome[] {
  const proposed = countsOf(file.data.de_nghi);
  return file.data.phieu.flatMap((vote, index): FileOutcome[] => {
    if (proposed.has(keyOf(vote))) return [];
    const message = `gặp kết quả phiếu ${vote.khen_thuong} cho ${vote.cho}, cần một đề nghị như vậy`;
    return [
      {
        ...placeOf(file, ['phieu', index, 'cho']),
        kind: 'not-met',
        message,
        mend: 'bổ sung đề nghị hoặc bỏ dòng này',
      },
    ];
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

function countsOf(entries: readonly { cho: string; khen_thuong: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}
