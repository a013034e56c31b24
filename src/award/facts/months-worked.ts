import { compareDates, type FullDate } from '../../document/date.js';
import type { Leave, Person } from '../schema/award-file.js';

/** Leave on which a rating rests on the time that was worked, however short. */
const RATED_ON_TIME_WORKED: readonly Leave['loai'][] = ['thai-san', 'om'];

export function isRatedOnTimeWorked({ loai }: Leave): boolean {
  return RATED_ON_TIME_WORKED.includes(loai);
}

/**
 * Months that somebody was at the agency in a year and not on leave; a part of a month counts by its days. Without a
 * day of coming or going the person was there all the year.
 */
export function monthsWorked({ ngay_vao, ngay_di }: Person, leaves: readonly Leave[], year: number): number {
  let months = 0;
  for (let month = 1; month <= 12; month += 1) {
    const days = daysIn(year, month);
    const worked = days.filter(
      (day) =>
        (!ngay_vao || compareDates(day, ngay_vao) >= 0) &&
        (!ngay_di || compareDates(day, ngay_di) < 0) &&
        !leaves.some(({ tu, den }) => compareDates(day, tu) >= 0 && compareDates(day, den) <= 0),
    );
    months += worked.length / days.length;
  }
  return months;
}

function daysIn(year: number, month: number): FullDate[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => ({ day: index + 1, month, year }));
}
