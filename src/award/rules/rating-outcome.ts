import { isAtLeast, type Rating, ratingOf, ratingWords } from '../facts/ratings.js';
import { codeOf } from './case.js';
import { met, notMet, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/** Whether the rating of the dossier's year reaches one that is asked for. */
export function ratedAtLeast({ file, subject }: Case, lowest: Rating): Outcome {
  const { nam } = file.data;
  const rating = ratingOf(file, codeOf(subject), nam);
  if (!rating) return unknown(`xếp loại năm ${nam}`);
  if (isAtLeast(rating.muc, lowest)) return met;
  const orBetter = lowest === 'xuat-sac' ? '' : ' trở lên';
  return notMet(`xếp loại năm ${nam} là ‹${ratingWords(rating.muc)}›`, `‹${ratingWords(lowest)}›${orBetter}`);
}
