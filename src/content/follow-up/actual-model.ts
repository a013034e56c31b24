/** What was reached of a target, and what the steps of reading it share. */
import { compareNumbers, type Decimal, product } from '../../text/number.js';
import type { Result, ResultValue } from '../schema/results.js';
import { HUNDRED, type Measured, type MeasuredFault, readMeasured } from './measured.js';

export type Actual =
  /** A number as a fraction, so that shares stay exact. */
  | { readonly kind: 'number'; readonly numerator: Decimal; readonly denominator: Decimal }
  | Extract<Measured, { kind: 'rating' | 'answer' }>;

/** Something wrong with a result. `value`: one value by itself; `sum`: values that do not agree. */
export interface ActualFault extends MeasuredFault {
  readonly concern: 'value' | 'sum';
  /** Key path below the result. */
  readonly path: readonly PropertyKey[];
}

export interface ReadActual {
  /** Absent while it is not known, or where what is typed cannot be used. */
  readonly actual?: Actual;
  readonly faults: readonly ActualFault[];
}

/** The number of a cell of a spreadsheet at a key path below the result. */
export type NumberAt = (path: readonly PropertyKey[]) => Decimal | undefined;

export const ONE: Decimal = { units: 1n, scale: 0 };

/** A number of the result itself. */
export function readNumberAt(
  result: Result,
  key: keyof ResultValue,
  numberAt: NumberAt,
  faults: ActualFault[],
): Decimal | undefined {
  const typed = result[key];
  if (typed === undefined) return undefined;
  const read = readMeasured(typed, 'so-luong', numberAt([key]));
  if (!('message' in read)) return read.kind === 'number' ? read.value : undefined;
  faults.push({ concern: 'value', path: [key], ...read });
  return undefined;
}

/** Part and whole as a fraction of a hundred. */
export function shareActual(part: Decimal, whole: Decimal): Actual {
  return { kind: 'number', numerator: product(part, HUNDRED), denominator: whole };
}

/** Whether a part is more than its whole. */
export function exceedsWhole(part: Decimal, whole: Decimal): boolean {
  return compareNumbers(part, whole) > 0;
}
