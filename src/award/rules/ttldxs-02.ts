import type { AwardFile } from '../data/award-file.js';
import { membersOf } from '../facts/members.js';
import { ratingOf } from '../facts/ratings.js';
import type { Unit } from '../schema/award-file.js';
import { enoughAdvanced } from './advanced-share.js';
import { allOf } from './combine.js';
import { people, proposal, rating } from './examples.js';
import { met, notApplicable, notMet, unknown } from './outcome.js';
import { shareIn } from './parameters.js';
import type { CaseRule, Outcome } from './rule.js';

const UNIT = people(10);

/** A unit of ten with so many Lao động tiên tiến; the last one has the given rating, or none. */
const unitOfTen = (advanced: number, last?: string) => ({
  ca_nhan: UNIT,
  xep_loai: UNIT.flatMap(({ ma }, index) => {
    if (index < 9) return [rating(String(ma), 'tot')];
    return last === undefined ? [] : [rating(String(ma), last)];
  }),
  de_nghi: [
    proposal('P1', 'tt-ldxs'),
    ...UNIT.slice(0, advanced).map(({ ma }) => proposal(String(ma), 'ldtt')),
  ],
});

export const ttldxs02: CaseRule = {
  id: 'R-TTLDXS-02',
  title: 'Mọi thành viên hoàn thành nhiệm vụ và đủ tỷ lệ Lao động tiên tiến',
  inputs: ['ca_nhan', 'xep_loai', 'de_nghi', 'lich_su', 'quyet_dinh'],
  judge: ({ file, subject }, parameters) =>
    subject.kind === 'person'
      ? notApplicable
      : allOf(
          everybodyFulfils(file, subject.unit),
          enoughAdvanced(file, subject.unit, shareIn(parameters, 'ty_le')),
        ),
  examples: {
    passing: [
      {
        told: '7/10 Lao động tiên tiến, người còn lại hoàn thành nhiệm vụ',
        changes: unitOfTen(7, 'hoan-thanh'),
      },
    ],
    failing: [
      {
        told: '9/10 Lao động tiên tiến, một người không hoàn thành',
        changes: unitOfTen(9, 'khong-hoan-thanh'),
      },
      { told: '9/10 Lao động tiên tiến, một người chưa xếp loại', changes: unitOfTen(9) },
      { told: '6/10 Lao động tiên tiến', changes: unitOfTen(6, 'tot') },
    ],
  },
};

function everybodyFulfils(file: AwardFile, unit: Unit): Outcome {
  const { nam } = file.data;
  const codes = membersOf(file, unit, nam).certain.map(({ ma }) => ma);
  const failed = codes.filter((code) => ratingOf(file, code, nam)?.muc === 'khong-hoan-thanh');
  if (failed.length > 0)
    return notMet(`${failed.join(', ')} không hoàn thành nhiệm vụ`, 'mọi thành viên hoàn thành nhiệm vụ');
  const unrated = codes.filter((code) => !ratingOf(file, code, nam));
  return unrated.length > 0 ? unknown(`xếp loại năm ${nam} của ${unrated.join(', ')}`) : met;
}
