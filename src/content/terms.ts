import { compareDates, type DateSpan, type PartialDate, spanOf } from '../document/date.js';
import { findPerson, type References } from './references.js';
import type { Term } from './schema/agency.js';

/**
 * Whether a term of office covers a date: `no` when it surely does not, `unknown` when the date or the term is not
 * known well enough to say.
 */
export function coversDate(term: Term, span: DateSpan | undefined): 'yes' | 'no' | 'unknown' {
  if (!span) return 'unknown';
  const { tu_ngay: from, den_ngay: to } = term;
  if (from && compareDates(from, span.to) > 0) return 'no';
  if (to && compareDates(to, span.from) < 0) return 'no';
  const isInside = (!from || compareDates(from, span.from) <= 0) && (!to || compareDates(to, span.to) >= 0);
  return isInside ? 'yes' : 'unknown';
}

/**
 * The term of office in which a person signs on a date; `undefined` when there is no such person or none of his terms
 * fits the date.
 */
export function signingTerm(
  name: string,
  date: PartialDate | undefined,
  { agency }: References,
): Term | undefined {
  const person = findPerson(agency, name);
  const span = date && spanOf(date);
  const terms = person?.nhiem_ky ?? [];
  // Where the date does not decide, the term written last: a new term is added below the old ones.
  return (
    terms.findLast((term) => coversDate(term, span) === 'yes') ??
    terms.findLast((term) => coversDate(term, span) !== 'no')
  );
}
