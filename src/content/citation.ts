import { longDate, shortDate } from '../document/date.js';
import type { CitationForm } from './inline.js';
import type { Act } from './schema/register.js';

/**
 * The words that cite an act inside a sentence.
 *
 * - `day-du`: kind, number and symbol, date, issuer, subject; the first time in a document
 * - `ngan`: kind, number and symbol; every later time
 * - `ngay`, `co-quan`, `ngay-co-quan`: the short form with the date, the issuer, or both
 *
 * @param datesInFull `ngày 05 tháng 01 năm 2024`, as decisions write it, in place of `ngày 05/01/2024`
 *
 * Source: Phụ lục I, Phần I, Mục II, khoản 6, điểm b.
 */
export function cite(act: Act, form: Exclude<CitationForm, 'tu-dong'>, datesInFull = false): string {
  const short = `${act.loai} số ${act.so_ky_hieu}`;
  const dated = `${short} ${datesInFull ? longDate(act.ngay) : `ngày ${shortDate(act.ngay)}`}`;
  switch (form) {
    case 'ngan':
      return short;
    case 'ngay':
      return dated;
    case 'co-quan':
      return `${short} của ${act.co_quan}`;
    case 'ngay-co-quan':
      return `${dated} của ${act.co_quan}`;
    case 'day-du':
      return [`${dated} của ${act.co_quan}`, act.trich_yeu].filter(Boolean).join(' ');
  }
}

/**
 * The form of an act that a document cites by itself: in full the first time, short afterwards, with its date where another
 * act of the same number was cited, too.
 *
 * @param cited the acts cited so far; this one is added
 */
export function nextForm(act: Act, cited: Set<Act>): 'day-du' | 'ngan' | 'ngay' {
  if (!cited.has(act)) {
    cited.add(act);
    return 'day-du';
  }
  const isShared = [...cited].some((other) => other !== act && other.so_ky_hieu === act.so_ky_hieu);
  return isShared ? 'ngay' : 'ngan';
}
