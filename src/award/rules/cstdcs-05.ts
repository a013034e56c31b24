import type { AwardFile } from '../data/award-file.js';
import { settingOf } from '../facts/council.js';
import { awardWords } from '../facts/history.js';
import { greatestCount, shareOf } from '../facts/share.js';
import { standingOf } from '../facts/standing.js';
import type { Law } from '../law/law.js';
import { settingBasis } from './basis.js';
import { people, proposal } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

/** So many proposed as fighters among ten advanced workers. */
const fighters = (count: number) => {
  const persons = people(10);
  const proposals = (award: string) => persons.map(({ ma }) => proposal(String(ma), award));
  return { ca_nhan: persons, de_nghi: [...proposals('ldtt'), ...proposals('cstd-co-so').slice(0, count)] };
};

export const cstdcs05: FileRule = {
  id: 'R-CSTDCS-05',
  title:
    'Số Chiến sĩ thi đua cơ sở không vượt tỷ lệ trên số Lao động tiên tiến, nếu tỉnh hoặc cơ quan đặt ra',
  inputs: ['de_nghi', 'quyet_dinh'],
  check,
  basis: (law) => settingBasis(law, 'tran_cstd_co_so'),
  examples: {
    passing: [
      { told: 'không có tỷ lệ nào được đặt ra', changes: fighters(10) },
      { told: '1 trên 10, tỷ lệ 15%', changes: fighters(1), settings: { tran_cstd_co_so: '15' } },
    ],
    failing: [{ told: '2 trên 10, tỷ lệ 15%', changes: fighters(2), settings: { tran_cstd_co_so: '15' } }],
  },
};

function check(file: AwardFile, law: Law): FileOutcome[] {
  const cap = shareOf(settingOf(law, 'tran_cstd_co_so'));
  if (!cap) return [];
  const [count, workers] = [countOf(file, 'cstd-co-so'), countOf(file, 'ldtt')];
  const most = greatestCount(cap, workers);
  if (count <= most) return [];
  return [
    {
      ...placeOf(file, ['de_nghi']),
      kind: 'not-met',
      message:
        `gặp ${count} ${awardWords(law, 'cstd-co-so')} trên ${workers} ${awardWords(law, 'ldtt')}, ` +
        `cần không quá ${cap.words}: ${most} người`,
      mend: 'Hội đồng chọn lại, hoặc kiểm tra thiết đặt tran_cstd_co_so',
    },
  ];
}

function countOf(file: AwardFile, award: string): number {
  return file.data.ca_nhan.filter(({ ma }) => standingOf(file, ma, award) !== 'none').length;
}
