import { compareDates, type DateSpan, spanOf } from '../document/date.js';
import { findPerson, type References } from './references.js';
import type { Term } from './schema/agency.js';
import type { Head } from './schema/head.js';

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

/** The term of office in which the signer signs; `undefined` when no such person or none of his terms fits the date. */
export function signingTerm(head: Head, { agency }: References): Term | undefined {
  const person = findPerson(agency, head.nguoi_ky);
  const span = head.ngay && spanOf(head.ngay);
  const terms = person?.nhiem_ky ?? [];
  return (
    terms.find((term) => coversDate(term, span) === 'yes') ??
    terms.find((term) => coversDate(term, span) !== 'no')
  );
}
