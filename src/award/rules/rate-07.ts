import { compareRatings, ratingOf, ratingWords } from '../facts/ratings.js';
import { propose, rating } from './examples.js';
import { met, notApplicable, notMet, unknown } from './outcome.js';
import type { Case, CaseRule, Outcome } from './rule.js';

const proposed = propose('CN01', 'ldtt');

export const rate07: CaseRule = {
  id: 'R-RATE-07',
  title: 'Người đứng đầu không được xếp loại cao hơn đơn vị của mình',
  inputs: ['ca_nhan.dung_dau', 'xep_loai'],
  isForAll: true,
  judge,
  examples: {
    passing: [
      {
        told: 'người đứng đầu và đơn vị cùng hoàn thành tốt',
        changes: { ...proposed, xep_loai: [rating('CN01', 'tot'), rating('P1', 'tot')] },
      },
    ],
    failing: [
      {
        told: 'người đứng đầu hoàn thành xuất sắc, đơn vị hoàn thành tốt',
        changes: { ...proposed, xep_loai: [rating('CN01', 'xuat-sac'), rating('P1', 'tot')] },
      },
      {
        told: 'đơn vị chưa có xếp loại',
        changes: { ...proposed, xep_loai: [rating('CN01', 'tot')] },
      },
    ],
  },
};

function judge({ file, subject }: Case): Outcome {
  if (subject.kind === 'unit' || !subject.person.dung_dau) return notApplicable;
  const { ma, don_vi } = subject.person;
  const { nam } = file.data;
  const own = ratingOf(file, ma, nam);
  const ofUnit = ratingOf(file, don_vi, nam);
  if (!own) return unknown(`xếp loại năm ${nam}`);
  if (!ofUnit) return unknown(`xếp loại năm ${nam} của đơn vị ${don_vi}`);
  if (compareRatings(own.muc, ofUnit.muc) <= 0) return met;
  return notMet(
    `người đứng đầu được xếp loại ‹${ratingWords(own.muc)}›, đơn vị ${don_vi} ‹${ratingWords(ofUnit.muc)}›`,
    'không cao hơn xếp loại của đơn vị',
  );
}
