/**
 * Acts by the names that tell them apart. A number comes back every year, and bodies have the same ones: what the register
 * holds once is named by its number and symbol, `10/KH-UBND`; what it holds several times also by its date, and by its
 * issuer where the date is the same too.
 */
import { compareDates, type FullDate, isFullDate, parseDate, shortDate } from '../document/date.js';
import { nearestAct } from '../text/nearest.js';
import { actKey, isSameIssuer } from './act-name.js';
import type { Act } from './schema/register.js';

/** The acts of a register by their shortest names, in its order. */
export type ActRegister = ReadonlyMap<string, Act>;

export function namedActs(acts: readonly Act[]): Map<string, Act> {
  return new Map(acts.map((act) => [shortestName(act, acts), act]));
}

function shortestName(act: Act, acts: readonly Act[]): string {
  const { so_ky_hieu: number, co_quan: issuer } = act;
  const others = acts.filter((other) => other !== act && actKey(other.so_ky_hieu) === actKey(number));
  if (others.length === 0) return number;
  const dated = `${number} ngày ${shortDate(act.ngay)}`;
  const isAlone = others.every((other) => compareDates(other.ngay, act.ngay) !== 0);
  return isAlone ? dated : `${dated} của ${issuer}`;
}

/** The name of an act of the register. */
export function nameOf(act: Act, acts: ActRegister): string {
  return [...acts].find(([, other]) => other === act)?.[0] ?? act.so_ky_hieu;
}

/** A number and symbol, and what is said to tell its act from others of the same number. */
export interface ActReference {
  readonly number: string;
  readonly date?: FullDate | undefined;
  readonly year?: number | undefined;
  readonly issuer?: string | undefined;
}

const REFERENCE =
  /^(?<number>.*?)(?:\s+ngày\s+(?<date>\d{1,2}\/\d{1,2}\/\d{4})|\s+năm\s+(?<year>\d{4}))?(?:\s+của\s+(?<issuer>.+))?$/su;

/** Reads `10/KH-UBND`, `10/KH-UBND năm 2024`, `10/KH-UBND ngày 19/01/2024 của UBND tỉnh`. */
export function readReference(typed: string): ActReference {
  const { number = typed, date, year, issuer } = REFERENCE.exec(typed.trim())?.groups ?? {};
  const day = date === undefined ? undefined : parseDate(date);
  // A day that does not exist is part of no name.
  if (date !== undefined && !(day && isFullDate(day))) return { number: typed };
  return { number, date: day as FullDate | undefined, year: year ? Number(year) : undefined, issuer };
}

/** Every act that a reference can mean, however its number is spaced and whatever its letters. */
export function actsMeant({ number, date, year, issuer }: ActReference, acts: ActRegister): Act[] {
  const key = actKey(number);
  return [...acts.values()].filter(
    (act) =>
      actKey(act.so_ky_hieu) === key &&
      (date === undefined || compareDates(act.ngay, date) === 0) &&
      (year === undefined || act.ngay.year === year) &&
      (issuer === undefined || isSameIssuer(issuer, act.co_quan)),
  );
}

/** The act that is named; nothing where there is none, or where it could be several. */
export function findAct(typed: string, acts: ActRegister): Act | undefined {
  const [act, ...others] = actsMeant(readReference(typed), acts);
  return others.length === 0 ? act : undefined;
}

/**
 * The acts that a sentence can mean. What it says of date and issuer tells acts of one number apart; it may be wrong where
 * there is only one.
 */
export function actsTyped({ number, date, issuer }: ActReference, acts: ActRegister): Act[] {
  let meant = actsMeant({ number }, acts);
  for (const more of [{ date }, { issuer }]) {
    const narrower = actsMeant({ number, ...more }, acts).filter((act) => meant.includes(act));
    if (meant.length > 1 && narrower.length > 0) meant = narrower;
  }
  return meant;
}

/** The name of the act that was probably meant by one that the register lacks: of that number, or of a similar one. */
export function nearestName(typed: string, acts: ActRegister): string | undefined {
  const { number } = readReference(typed);
  const near = nearestAct(
    number,
    [...acts.values()].map(({ so_ky_hieu }) => so_ky_hieu),
  );
  const [act] = actsMeant({ number: near ?? number }, acts);
  return act && nameOf(act, acts);
}
