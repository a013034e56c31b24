import { compareDates, type FullDate, shortDate } from '../document/date.js';
import { type ActRegister, actsMeant, readReference } from './act-register.js';
import type { Act } from './schema/register.js';

/** How an act stands on a day; `over`: nothing ended it, but the years it is for have passed. */
export type ActState = 'in-force' | 'ended' | 'over' | 'not-yet' | 'unknown';

export interface ActStatus {
  readonly state: ActState;
  /** Why it should not be cited on that day. */
  readonly reasons: readonly string[];
}

/** What the register says of an act on a day; it never says more than the register does. */
export function actStatus(act: Act, day: FullDate, acts: ActRegister): ActStatus {
  const start = act.hieu_luc_tu ?? act.ngay;
  if (compareDates(start, day) > 0) {
    const what = act.hieu_luc_tu ? 'mới có hiệu lực' : 'mới ban hành';
    return { state: 'not-yet', reasons: [`đến ngày ${shortDate(start)} ${what}`] };
  }
  const ended = endedReason(act, day, acts);
  const over =
    act.thoi_ky && act.thoi_ky.den < day.year ? [`cho ${yearsOf(act.thoi_ky)}, nay là năm ${day.year}`] : [];
  if (ended !== undefined) return { state: 'ended', reasons: [ended, ...over] };
  if (over.length > 0) return { state: 'over', reasons: over };
  const isKnown = act.tinh_trang !== 'chua-ro' && (act.tinh_trang === 'con-hieu-luc' || act.hieu_luc_den);
  return { state: isKnown ? 'in-force' : 'unknown', reasons: [] };
}

/** The act that takes the place of another, where it is in the register too. */
export function successorOf(act: Act, acts: ActRegister): Act | undefined {
  const [successor, ...others] = successorsNamed(act, acts);
  return others.length === 0 ? successor : undefined;
}

/** Every act that can be the one that takes the place of another: a later one, never itself. */
export function successorsNamed(act: Act, acts: ActRegister): Act[] {
  const named = act.thay_the_boi;
  if (named === undefined) return [];
  const meant = actsMeant(readReference(named), acts).filter((other) => other !== act);
  return meant.length > 1 ? meant.filter((other) => compareDates(other.ngay, act.ngay) > 0) : meant;
}

/** `năm 2024`, `các năm 2021-2025`. */
export function yearsOf({ tu, den }: NonNullable<Act['thoi_ky']>): string {
  return tu === den ? `năm ${tu}` : `các năm ${tu}-${den}`;
}

function endedReason(act: Act, day: FullDate, acts: ActRegister): string | undefined {
  const { hieu_luc_den: end, thay_the_boi: number } = act;
  const replaced = number === undefined ? '' : `được thay bằng ${number}`;
  if (end) {
    const reason = [`hết hiệu lực từ sau ngày ${shortDate(end)}`, replaced].filter(Boolean).join('; ');
    return compareDates(end, day) < 0 ? reason : undefined;
  }
  const successor = successorOf(act, acts);
  const from = successor && (successor.hieu_luc_tu ?? successor.ngay);
  if (from) return compareDates(from, day) > 0 ? undefined : `${replaced} từ ngày ${shortDate(from)}`;
  if (number !== undefined) return `${replaced}, sổ chưa ghi từ ngày nào`;
  return act.tinh_trang === 'het-hieu-luc' ? 'đã hết hiệu lực, sổ chưa ghi từ ngày nào' : undefined;
}
