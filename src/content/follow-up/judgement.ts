/** How a result stands to its target and to the year before, with exact numbers. */
import { compareNumbers, type Decimal, percentage, product, sum, trimmed } from '../../text/number.js';
import type { Result } from '../schema/results.js';
import type { Operator, Target } from '../schema/target.js';
import type { Actual } from './actual-model.js';
import { HUNDRED, type Measured, readMeasured } from './measured.js';

/** `unmeasured`: the plan gives no value that could be compared. */
export type Verdict = 'met' | 'exceeded' | 'missed' | 'unknown' | 'dropped' | 'unmeasured';

export interface Judgement {
  readonly verdict: Verdict;
  /** How many per cent of the target were reached; absent for what is no number. */
  readonly completion?: Decimal;
  /** The difference from the year before: a number, or −1, 0, 1 for ratings and answers. */
  readonly change?: Decimal;
}

/** Decimals of computed percentages. */
const DECIMALS = 1;

/** Judges a result whose values were read. */
export function judge(target: Target, result: Result, actual: Actual | undefined): Judgement {
  const { dieu_chinh: change } = result;
  if (change?.bo) return { verdict: 'dropped' };
  const { don_vi_tinh: measure } = target;
  if (measure === undefined) {
    return { verdict: result.thuc_hien === undefined ? 'unknown' : 'unmeasured' };
  }
  if (!actual) return { verdict: 'unknown' };
  const wanted = measuredOf(change?.gia_tri ?? target.gia_tri, target);
  const before = measuredOf(target.nam_truoc, target);
  const changed = before && changeOf(actual, before);
  const against = { ...(changed && { change: changed }) };
  if (!wanted) return { verdict: 'unmeasured', ...against };
  return { ...judged(actual, wanted, operatorOf(target)), ...against };
}

/** The operator that holds where the plan names none. */
export function operatorOf({ phep_so: operator, don_vi_tinh: measure }: Target): Operator {
  return operator ?? (measure === 'ty-le' || measure === 'so-luong' ? 'it-nhat' : 'dat');
}

function measuredOf(typed: string | undefined, { don_vi_tinh: measure }: Target): Measured | undefined {
  if (typed === undefined || measure === undefined) return undefined;
  const read = readMeasured(typed, measure);
  return 'message' in read ? undefined : read;
}

function judged(actual: Actual, wanted: Measured, operator: Operator): Judgement {
  const compared = comparedWith(actual, wanted);
  if (compared === undefined) return { verdict: 'unmeasured' };
  const ahead = operator === 'khong-qua' ? -compared : compared;
  const verdict = ahead === 0 ? 'met' : ahead > 0 ? 'exceeded' : 'missed';
  const completion = completionOf(actual, wanted, operator, verdict);
  return { verdict, ...(completion && { completion }) };
}

/** Negative, zero or positive, as the result is below, at or above the value. */
function comparedWith(actual: Actual, value: Measured): number | undefined {
  if (actual.kind === 'number' && value.kind === 'number') {
    return compareNumbers(actual.numerator, product(value.value, actual.denominator));
  }
  if (actual.kind === 'rating' && value.kind === 'rating') return actual.rank - value.rank;
  if (actual.kind === 'answer' && value.kind === 'answer') return Number(actual.isYes) - Number(value.isYes);
  return undefined;
}

/** Result over value; where less is better, value over result. What falls short is never rounded up to a hundred. */
function completionOf(
  actual: Actual,
  wanted: Measured,
  operator: Operator,
  verdict: Verdict,
): Decimal | undefined {
  if (actual.kind !== 'number' || wanted.kind !== 'number') return undefined;
  const value = product(wanted.value, actual.denominator);
  const [part, whole] = operator === 'khong-qua' ? [value, actual.numerator] : [actual.numerator, value];
  for (let decimals = DECIMALS; ; decimals += 1) {
    const completion = percentage(part, whole, decimals);
    const isHundred = completion !== undefined && compareNumbers(completion, HUNDRED) === 0;
    if (!isHundred || verdict === 'met' || decimals > 12) return completion && trimmed(completion);
  }
}

function changeOf(actual: Actual, before: Measured): Decimal | undefined {
  const compared = comparedWith(actual, before);
  if (compared === undefined) return undefined;
  if (actual.kind !== 'number' || before.kind !== 'number') {
    return { units: BigInt(Math.sign(compared)), scale: 0 };
  }
  const { numerator, denominator } = actual;
  const earlier = product(before.value, denominator);
  const difference = sum([numerator, { units: -earlier.units, scale: earlier.scale }]);
  // A hundredth of the percentage: the difference itself, rounded to as many decimals as both have, at least two.
  const decimals = Math.max(2, before.value.scale, numerator.scale);
  const change = percentage(difference, product(denominator, HUNDRED), decimals);
  return change && trimmed(change);
}
