import { compareNumbers, type Decimal, formatNumber, sum, trimmed } from '../../text/number.js';
import type { Result, ResultValue } from '../schema/results.js';
import type { ActualFault, NumberAt } from './actual-model.js';
import { readMeasured } from './measured.js';

/** What the units of a breakdown reached together. */
export interface UnitsTotal {
  readonly value: Decimal;
  /** What to say of a number that should be this total. */
  readonly disagreement: (own: Decimal, key: keyof ResultValue) => ActualFault[];
}

/**
 * Adds up one key of the breakdown by unit.
 *
 * @param faults what is wrong with the numbers is added here
 * @returns nothing where a unit has no number that can be used: a part of a total is no total
 */
export function unitsTotal(
  { theo_don_vi: units = [] }: Result,
  key: keyof ResultValue,
  numberAt: NumberAt,
  faults: ActualFault[],
): UnitsTotal | undefined {
  const values = units.map((unit, index): Decimal | undefined => {
    const typed = unit[key];
    if (typed === undefined) return undefined;
    const path = ['theo_don_vi', index, key];
    const read = readMeasured(typed, 'so-luong', numberAt(path));
    if ('message' in read) faults.push({ concern: 'value', path, ...read });
    return 'kind' in read && read.kind === 'number' ? read.value : undefined;
  });
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < units.length) return undefined;
  const value = trimmed(sum(known));
  const expected = `cần ‹${formatNumber(value)}› (tổng của ${units.length} đơn vị)`;
  return {
    value,
    disagreement: (own, ownKey) => {
      if (compareNumbers(own, value) === 0) return [];
      const message = `gặp ‹${formatNumber(own)}›, ${expected}`;
      const mend = 'xem lại số chung và số của từng đơn vị';
      return [{ concern: 'sum', path: [ownKey], message, mend }];
    },
  };
}
