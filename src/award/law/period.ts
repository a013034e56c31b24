import { compareDates, type FullDate } from '../../document/date.js';

/** From a day to a day, both included; open where no day is named. */
export interface Period {
  readonly tu?: FullDate | undefined;
  readonly den?: FullDate | undefined;
}

/** Whether the day lies in the period. */
export function isIn(day: FullDate, { tu, den }: Period): boolean {
  return (!tu || compareDates(tu, day) <= 0) && (!den || compareDates(day, den) <= 0);
}

/** Whether the periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  const isBefore = (end: FullDate | undefined, start: FullDate | undefined) =>
    end !== undefined && start !== undefined && compareDates(end, start) < 0;
  return !isBefore(a.den, b.tu) && !isBefore(b.den, a.tu);
}

/** Whether the period ends before it begins. */
export function isReversed({ tu, den }: Period): boolean {
  return tu !== undefined && den !== undefined && compareDates(den, tu) < 0;
}
