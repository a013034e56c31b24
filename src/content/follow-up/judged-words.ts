/** How a result stands to its target, in words for clerks. */
import { foldForComparison } from '../../text/fold.js';
import { type Decimal, formatNumber, percentage, trimmed } from '../../text/number.js';
import type { Target } from '../schema/target.js';
import type { JudgedTarget } from './judged.js';
import type { Verdict } from './judgement.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  exceeded: 'vượt',
  met: 'đạt',
  missed: 'không đạt',
  dropped: 'đã bỏ',
  unmeasured: 'không có mức để so',
  unknown: 'chưa có số liệu',
};

/** The value that holds: that of the plan, or the one it was changed to. Empty where there is none. */
export function plannedWords({ target, result }: Pick<JudgedTarget, 'target' | 'result'>): string {
  return valueWords(result?.dieu_chinh?.gia_tri ?? target.gia_tri, target);
}

/** A value typed in the plan, with its unit. */
export function valueWords(typed: string | undefined, { don_vi_tinh: measure }: Target): string {
  if (typed === undefined) return '';
  return measure === 'co-khong' ? answerWords(typed) : withUnit(typed, measure);
}

/** What was reached; empty while it is not known. */
export function actualWords({ target, result, actual }: JudgedTarget): string {
  if (actual?.kind === 'answer') return actual.isYes ? 'có' : 'không';
  if (actual?.kind !== 'number') return result?.thuc_hien ?? '';
  const { numerator, denominator } = actual;
  return withUnit(formatNumber(quotient(numerator, denominator)), target.don_vi_tinh);
}

/** A fraction as it is printed: exact where it is whole, else with two decimals at the most. */
export function quotient(numerator: Decimal, denominator: Decimal): Decimal {
  if (denominator.units === 1n && denominator.scale === 0) return numerator;
  const scaled = percentage(numerator, { ...denominator, units: denominator.units * 100n }, 2);
  return trimmed(scaled ?? numerator);
}

/** The difference from the year before; empty where one of the two is not known. */
export function changeWords({ target, judgement: { change } }: JudgedTarget): string {
  if (!change) return '';
  if (change.units === 0n) return 'như năm trước';
  const direction = change.units > 0n ? 'tăng' : 'giảm';
  if (target.don_vi_tinh === 'xep-loai') return change.units > 0n ? 'cao hơn' : 'thấp hơn';
  if (target.don_vi_tinh === 'co-khong') return direction;
  const size = { ...change, units: change.units < 0n ? -change.units : change.units };
  return `${direction} ${formatNumber(size)}${target.don_vi_tinh === 'ty-le' ? ' điểm %' : ''}`;
}

/** `co` and `khong` as they are spoken. */
function answerWords(typed: string): string {
  return foldForComparison(typed).startsWith('c') ? 'có' : 'không';
}

function withUnit(typed: string, measure: string | undefined): string {
  return measure === 'ty-le' && typed !== '' && !typed.includes('%') ? `${typed}%` : typed;
}
