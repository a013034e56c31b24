import { findPerson } from '../content/references.js';
import type { Agency, Person, Term } from '../content/schema/agency.js';
import { coversDate } from '../content/terms.js';
import { spanOf } from '../document/date.js';

/** Who signs in the new year, as far as the agency's terms of office tell. */
export type SignerVerdict =
  | { readonly kind: 'keep' }
  | { readonly kind: 'replace'; readonly name: string }
  | { readonly kind: 'ask'; readonly why: string };

/** Nobody is carried over silently: a term must be known to reach the new year. */
export function signerIn(year: number, name: string, agency: Agency): SignerVerdict {
  const person = findPerson(agency, name);
  if (!person) return { kind: 'ask', why: 'người này không có trong co-quan.yaml' };
  if (person.nhiem_ky.some((term) => reaches(term, year))) return { kind: 'keep' };
  const others = agency.nguoi_ky.filter((other) => other !== person && hasSameOffice(other, person, year));
  const [other] = others;
  if (other && others.length === 1 && person.nhiem_ky.every((term) => isOver(term, year))) {
    return { kind: 'replace', name: other.ho_ten };
  }
  return {
    kind: 'ask',
    why: person.nhiem_ky.every((term) => isOver(term, year))
      ? `nhiệm kỳ đã ghi trong co-quan.yaml hết trước năm ${year}`
      : `co-quan.yaml chưa đủ ngày để biết người này còn giữ chức vụ suốt năm ${year}`,
  };
}

/** The whole year; an end that is left open counts as going on only where the beginning is known. */
function reaches(term: Term, year: number): boolean {
  const isKnown = term.tu_ngay !== undefined || term.den_ngay !== undefined;
  return isKnown && coversDate(term, spanOf({ year })) === 'yes';
}

function isOver(term: Term, year: number): boolean {
  return coversDate(term, spanOf({ year })) === 'no';
}

function hasSameOffice(other: Person, person: Person, year: number): boolean {
  return other.nhiem_ky.some(
    (term) =>
      reaches(term, year) &&
      person.nhiem_ky.some(
        ({ chuc_vu, hinh_thuc_ky }) => chuc_vu === term.chuc_vu && hinh_thuc_ky === term.hinh_thuc_ky,
      ),
  );
}
