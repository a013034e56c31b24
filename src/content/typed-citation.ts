import { type FullDate, isFullDate, parseDate } from '../document/date.js';

/** A number of an act typed in a text, with the date after it where there is one. */
export interface TypedCitation {
  /** Number and symbol as written. */
  readonly key: string;
  /** Of the number. */
  readonly start: number;
  /** Behind the date, or behind the number where there is none. */
  readonly end: number;
  /** Where the word `số` stands. */
  readonly wordStart: number;
  readonly dateStart?: number;
  readonly date?: FullDate;
}

/** `ngày 26/12/2023` or `ngày 26 tháng 12 năm 2023`. */
const DATE = String.raw`ngày\s+(?<date>(?<short>\d{1,2}\/\d{1,2}\/\d{4})|(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4}))`;

/**
 * `số 1440/QĐ-UBND ngày 26/12/2023`. Every number of an act has a letter after a `/` or `-`, which sets it apart from
 * phone numbers, dates and house numbers (`số 12/A`).
 */
const TYPED = new RegExp(
  String.raw`(?<![\p{L}\d])[Ss]ố:?\s+(?<key>\d+[\p{L}\d]*(?:[-/][\p{L}\d&]+)*[-/]\p{Lu}[\p{L}\d&]+(?:[-/][\p{L}\d&]+)*)(?:\s+${DATE})?`,
  'dgu',
);

/** A date after the name of the issuer: `của Bộ Nội vụ ngày 26/12/2023`. */
const DATE_AFTER = new RegExp(String.raw`^,?\s+${DATE}`, 'u');

/** Every act that a text cites by its number, in order. */
export function typedCitations(text: string): TypedCitation[] {
  return [...text.matchAll(TYPED)].map((match) => {
    const { key = '' } = match.groups ?? {};
    const date = dateOf(match.groups);
    const dateStart = match.indices?.groups?.['date']?.[0];
    return {
      key,
      start: match.indices?.groups?.['key']?.[0] ?? match.index,
      end: match.index + match[0].length,
      wordStart: match.index,
      ...(dateStart !== undefined && { dateStart }),
      ...(date && { date }),
    };
  });
}

/** The date that a text goes on with, and how far it reaches. */
export function dateAfter(text: string): { readonly length: number; readonly date?: FullDate } | undefined {
  const match = DATE_AFTER.exec(text);
  const date = match && dateOf(match.groups);
  return match ? { length: match[0].length, ...(date && { date }) } : undefined;
}

function dateOf(groups: Readonly<Record<string, string>> | undefined): FullDate | undefined {
  const { short, day, month, year } = groups ?? {};
  const date = parseDate(short ?? `${day}/${month}/${year}`);
  return date && isFullDate(date) ? date : undefined;
}
