import { type ActOffer, offerOf, offerSnippet } from '../content/act-offer.js';
import { type ActRegister, nameOf, nearestName, readReference } from '../content/act-register.js';
import { type ActState, actStatus, successorOf } from '../content/act-status.js';
import { cite } from '../content/citation.js';
import type { Citation } from '../content/citations.js';
import type { Act, ActRole } from '../content/schema/register.js';
import { type FullDate, isFullDate, parseDate, shortDate } from '../document/date.js';
import type { ActList } from './act-list.js';

export type { ActRole, ActState };

/** A place where an act is cited. */
export interface CitedAt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Top-level key of the content. */
  readonly within: string;
  /** `unclear`: it can mean several acts. */
  readonly how: 'dan' | 'typed' | 'unclear';
}

/** An act of the register, as it is shown and as programs read it. Dates are written as in the register. */
export interface ActView {
  readonly number: string;
  /** By which it is cited: the number, with the date where the register has others of that number. */
  readonly name: string;
  readonly kind: string;
  readonly date: string;
  readonly issuer: string;
  readonly title?: string;
  readonly role?: ActRole;
  readonly years?: { readonly from: number; readonly to: number };
  readonly state: ActState;
  readonly reasons: readonly string[];
  readonly successor?: { readonly number: string; readonly isRegistered: boolean };
  readonly replaces: readonly string[];
  readonly note?: string;
  readonly full: string;
  readonly short: string;
  readonly line: number;
  readonly column: number;
  readonly documents: number;
  readonly citedAt: readonly CitedAt[];
}

/** An act that documents cite and the register lacks. */
export interface MissingView {
  readonly number: string;
  /** The act of the register that was perhaps meant. */
  readonly near?: string;
  readonly written: ActOffer;
  readonly snippet: string;
  readonly citedAt: readonly CitedAt[];
}

/** The acts of a register on a day, in its order. */
export function actViews({ acts, origins, cited }: ActList, day: FullDate): ActView[] {
  return [...acts].map(([name, act]): ActView => {
    const { so_ky_hieu: number, trich_yeu: title, vai_tro: role, thoi_ky: years, ghi_chu: note } = act;
    const citedAt = (cited.get(name) ?? []).map(placeOf);
    const { line = 1, column = 1 } = origins.get(name) ?? {};
    return {
      number,
      name,
      kind: act.loai,
      date: shortDate(act.ngay),
      issuer: act.co_quan,
      ...(title !== undefined && { title }),
      ...(role && { role }),
      ...(years && { years: { from: years.tu, to: years.den } }),
      ...actStatus(act, day, acts),
      ...successorView(act, acts),
      replaces: [...acts.values()]
        .filter((other) => successorOf(other, acts) === act)
        .map((other) => nameOf(other, acts)),
      ...(note !== undefined && { note }),
      full: cite(act, 'day-du'),
      short: cite(act, 'ngan'),
      line,
      column,
      documents: new Set(citedAt.map(({ file }) => file)).size,
      citedAt,
    };
  });
}

function successorView(act: Act, acts: ActRegister): Pick<ActView, 'successor'> {
  const successor = successorOf(act, acts);
  const number = successor ? nameOf(successor, acts) : act.thay_the_boi;
  return number === undefined ? {} : { successor: { number, isRegistered: successor !== undefined } };
}

/** What documents cite and the register lacks, in the order of the documents. */
export function missingViews({ acts, cited }: ActList): MissingView[] {
  return [...cited]
    .filter(([number]) => !acts.has(number))
    .map(([number, citations]) => {
      const near = nearestName(number, acts);
      const reference = readReference(number);
      const typed = citations.flatMap((citation) => citation.typed ?? []);
      const offer = offerOf(reference.number, typed);
      const { date } = reference;
      const written = date && offer.ngay.length === 0 ? { ...offer, ngay: [shortDate(date)] } : offer;
      return {
        number,
        ...(near !== undefined && { near }),
        written,
        snippet: offerSnippet(written),
        citedAt: citations.map(placeOf),
      };
    });
}

function placeOf({ origin: { file, line, column }, within, typed, candidates, act }: Citation): CitedAt {
  const isUnclear = act === undefined && candidates.length > 1;
  return { file, line, column, within, how: isUnclear ? 'unclear' : typed ? 'typed' : 'dan' };
}

/** A day as clerks type it; today where nothing is typed; nothing where no such day exists. */
export function dayFrom(typed: string | undefined): FullDate | undefined {
  if (typed === undefined) {
    const now = new Date();
    return { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
  }
  const date = parseDate(typed);
  return date && isFullDate(date) ? date : undefined;
}

export { shortDate as dayWords };
