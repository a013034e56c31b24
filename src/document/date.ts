import { isExists } from 'date-fns';

/**
 * A calendar date of which the day, or the day and the month, may still be unknown: the registry or the electronic
 * system fills them in (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export interface PartialDate {
  readonly day?: number;
  readonly month?: number;
  readonly year: number;
}

/** A date of which everything is known. */
export type FullDate = Required<PartialDate>;

/** The earliest and the latest day that a partly known date can be. */
export interface DateSpan {
  readonly from: FullDate;
  readonly to: FullDate;
}

const FORM = /^(?<day>\d{1,2}|__)\/(?<month>\d{1,2}|__)\/(?<year>(?:19|20)\d{2})$/;

/**
 * Reads a date as clerks type it: `19/01/2024`, `7/4/2014`, or with `__` for what is not known yet (`__/01/2024`,
 * `__/__/2024`).
 *
 * @returns the date, or `undefined` when the text has another form or no such day exists (`31/02/2024`).
 */
export function parseDate(text: string): PartialDate | undefined {
  const parts = FORM.exec(text)?.groups;
  if (!parts) return undefined;
  const year = Number(parts['year']);
  const month = parts['month'] === '__' ? undefined : Number(parts['month']);
  const day = parts['day'] === '__' ? undefined : Number(parts['day']);
  if (month === undefined) return day === undefined ? { year } : undefined;
  if (!isExists(year, month - 1, day ?? 1)) return undefined;
  return day === undefined ? { month, year } : { day, month, year };
}

export function isFullDate(date: PartialDate): date is FullDate {
  return date.day !== undefined && date.month !== undefined;
}

/** The days that a date can mean: one day for a full date, a month or a year for a partial one. */
export function spanOf(date: PartialDate): DateSpan {
  const firstMonth = date.month ?? 1;
  const lastMonth = date.month ?? 12;
  return {
    from: { day: date.day ?? 1, month: firstMonth, year: date.year },
    to: { day: date.day ?? lastDayOf(date.year, lastMonth), month: lastMonth, year: date.year },
  };
}

/** Negative when `a` is earlier than `b`, zero on the same day, positive when later. */
export function compareDates(a: FullDate, b: FullDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Short form, as in citations inside a text: `19/01/2024`, `07/4/2014`. Days under 10 and months 1 and 2 get a leading
 * zero, the other months do not (Phụ lục I, Phần I, Mục II, khoản 4, điểm b).
 */
export function shortDate(date: FullDate): string {
  return `${paddedDay(date.day)}/${paddedMonth(date.month)}/${date.year}`;
}

/**
 * Full form of the header block, without the place: `ngày 05 tháng 01 năm 2020`; what is unknown stays blank, wide
 * enough to be written in by hand. Clause as for {@link shortDate}.
 */
export function longDate(date: PartialDate | undefined): string {
  const day = date?.day === undefined ? BLANK : paddedDay(date.day);
  const month = date?.month === undefined ? BLANK : paddedMonth(date.month);
  return `ngày ${day} tháng ${month} năm ${date?.year ?? BLANK}`;
}

const BLANK = '     ';

function paddedDay(day: number): string {
  return String(day).padStart(2, '0');
}

function paddedMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

function lastDayOf(year: number, month: number): number {
  return [31, 30, 29].find((day) => isExists(year, month - 1, day)) ?? 28;
}
