import { type PartialDate, parseDate } from '../../document/date.js';

const LONG = /ngày\s*(?<day>[\d….]*)\s*tháng\s*(?<month>[\d….]*)\s*năm\s*(?<year>\d{4})/iu;

/** The date in words that a line holds, `ngày 05 tháng 01 năm 2026`; day and month may be blanks. */
export function dateIn(text: string): PartialDate | undefined {
  const { day = '', month = '', year = '' } = LONG.exec(text)?.groups ?? {};
  const known = (part: string) => (/^\d{1,2}$/u.test(part) ? part : '__');
  return parseDate(`${known(day)}/${known(month)}/${year}`);
}
