import { compareDates, type DateSpan, shortDate } from '../document/date.js';
import { yearsOf } from './act-status.js';
import type { Act } from './schema/register.js';

/** Why an act should not be cited; `isSure` where the dates prove it. */
export interface ForceVerdict {
  readonly message: string;
  readonly isSure: boolean;
}

/** An act whose years are over before a document's own year should not be what that document rests on. */
export function periodVerdict({ thoi_ky: years }: Act, year: number): ForceVerdict | undefined {
  if (!years || years.den >= year) return undefined;
  return { isSure: false, message: `cho ${yearsOf(years)}, văn bản này của năm ${year}` };
}

/** What can be said about the act's force on the document's date; nothing where it is in force or nobody knows. */
export function forceVerdict(act: Act, span: DateSpan | undefined): ForceVerdict | undefined {
  const { hieu_luc_tu: from, hieu_luc_den: to } = act;
  if (span && to && compareDates(to, span.from) < 0)
    return { isSure: true, message: `hết hiệu lực từ sau ngày ${shortDate(to)}` };
  if (span && from && compareDates(from, span.to) > 0)
    return { isSure: true, message: `đến ngày ${shortDate(from)} mới có hiệu lực` };
  const isEnded = act.tinh_trang === 'het-hieu-luc';
  if (isEnded && (!to || !span)) {
    return {
      isSure: false,
      message: 'đã hết hiệu lực; chưa đủ ngày tháng để biết vào ngày của văn bản này thì sao',
    };
  }
  return undefined;
}
