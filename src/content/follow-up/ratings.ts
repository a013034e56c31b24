import { foldForComparison } from '../../text/fold.js';

/** The ratings of bodies and persons, from the lowest to the highest. */
export const RATINGS = [
  'không hoàn thành nhiệm vụ',
  'hoàn thành nhiệm vụ',
  'hoàn thành tốt nhiệm vụ',
  'hoàn thành xuất sắc nhiệm vụ',
] as const;

/** The place of a rating among all, from 0; `undefined` for other words. */
export function ratingRank(typed: string): number | undefined {
  const rank = RATINGS.map(foldForComparison).indexOf(foldForComparison(typed));
  return rank < 0 ? undefined : rank;
}
