import { compareDates } from '../../document/date.js';
import type { AwardFile } from '../data/award-file.js';
import type { YearRating } from '../schema/award-file.js';
import { RATINGS } from '../schema/subjects.js';
import { entriesOf } from './index.js';

export type Rating = YearRating['muc'];

/** The rating of a person or unit in a year; of several the one decided last, for a wrong one is replaced by a new decision. */
export function ratingOf(file: AwardFile, code: string, year: number): YearRating | undefined {
  return entriesOf(file, 'xep_loai', code)
    .filter(({ nam }) => nam === year)
    .reduce<YearRating | undefined>(
      (last, rating) => (last && !isLater(rating, last) ? last : rating),
      undefined,
    );
}

function isLater(rating: YearRating, other: YearRating): boolean {
  return !rating.ngay || !other.ngay || compareDates(rating.ngay, other.ngay) >= 0;
}

/** Negative where the first is lower, zero where they are equal. */
export function compareRatings(a: Rating, b: Rating): number {
  return RATINGS.findIndex(({ id }) => id === a) - RATINGS.findIndex(({ id }) => id === b);
}

export function isAtLeast(rating: Rating, lowest: Rating): boolean {
  return compareRatings(rating, lowest) >= 0;
}

/** `hoàn thành tốt nhiệm vụ` */
export function ratingWords(rating: Rating): string {
  return RATINGS.find(({ id }) => id === rating)?.words ?? rating;
}
