import type { AwardFile } from '../data/award-file.js';
import { entriesOf, grouped } from '../facts/index.js';
import { ratingOf } from '../facts/ratings.js';
import type { Person } from '../schema/award-file.js';
import { people, rating } from './examples.js';
import { beyondCeiling, type RatedGroup } from './rating-ceiling.js';
import type { FileRule } from './rule.js';

/** So many persons rated xuất sắc, and so many tốt. */
const rated = (best: number, good: number) => {
  const persons = people(best + good);
  const ratings = persons.map(({ ma }, index) => rating(String(ma), index < best ? 'xuat-sac' : 'tot'));
  return { ca_nhan: persons, xep_loai: ratings, de_nghi: null, phieu: null, vu_viec: null };
};

export const rate05: FileRule = {
  id: 'R-RATE-05',
  title:
    'Số công chức hoàn thành xuất sắc không vượt tỷ lệ tính trên số hoàn thành tốt, cả cơ quan và từng nhóm',
  inputs: ['xep_loai', 'ca_nhan.doi_tuong', 'xep_loai.nhom'],
  check: (file, law, parameters) => beyondCeiling(groupsOf(file), { file, law, parameters }),
  examples: {
    passing: [
      { told: '2 người xuất sắc, 10 người tốt, tỷ lệ 20%', changes: rated(2, 10) },
      {
        told: '3 người xuất sắc, 11 người tốt, cơ quan làm tròn lên',
        changes: rated(3, 11),
        settings: { lam_tron_xuat_sac: 'len' },
      },
    ],
    failing: [
      { told: '3 trên 12 người xuất sắc, 9 người tốt, tỷ lệ 20%', changes: rated(3, 9) },
      { told: '3 người xuất sắc, 11 người tốt, chưa rõ cách làm tròn', changes: rated(3, 11) },
      {
        told: '3 người xuất sắc, 11 người tốt, cơ quan làm tròn xuống',
        changes: rated(3, 11),
        settings: { lam_tron_xuat_sac: 'xuong' },
      },
    ],
  },
};

/** Each agency as a whole, then the groups of alike duties. A subordinate unit is an agency of its own. */
function groupsOf(file: AwardFile): RatedGroup[] {
  const officials = file.data.ca_nhan.filter(({ doi_tuong }) => (doi_tuong ?? 'cong-chuc') === 'cong-chuc');
  const agencies = grouped(officials, (person) => [agencyOf(file, person)]);
  const alike = grouped(officials, (person) => {
    const name = ratingOf(file, person.ma, file.data.nam)?.nhom;
    return name === undefined ? [] : [name];
  });
  return [
    ...[...agencies].map(([code, persons]) =>
      groupOf(code === '' ? 'cả cơ quan' : `đơn vị ${code}`, persons),
    ),
    ...[...alike].map(([name, persons]) => groupOf(`nhóm ‹${name}›`, persons)),
  ];
}

function groupOf(words: string, persons: readonly Person[]): RatedGroup {
  return { words, counted: 'người', codes: persons.map(({ ma }) => ma) };
}

/** Empty for the agency whose dossier it is. */
function agencyOf(file: AwardFile, { don_vi }: Person): string {
  return entriesOf(file, 'don_vi', don_vi)[0]?.loai === 'don-vi-truc-thuoc' ? don_vi : '';
}
