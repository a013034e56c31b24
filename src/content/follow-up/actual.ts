/** What was reached of a target: its typed values read, added up and compared with each other. */
import type { Result } from '../schema/results.js';
import type { Target } from '../schema/target.js';
import { type ActualFault, type NumberAt, ONE, type ReadActual, readNumberAt } from './actual-model.js';
import { type Measured, readMeasured } from './measured.js';
import { readShare } from './share.js';
import { unitsTotal } from './unit-total.js';

/** Reads a result by what its target is measured in. */
export function readActual(result: Result, target: Target, numberAt: NumberAt): ReadActual {
  switch (target.don_vi_tinh) {
    case undefined:
      return { faults: [] };
    case 'ty-le':
      return readShare(result, numberAt);
    case 'so-luong':
      return readCount(result, numberAt);
    default:
      return readWords(result, target.don_vi_tinh);
  }
}

function readCount(result: Result, numberAt: NumberAt): ReadActual {
  const faults: ActualFault[] = [];
  const total = unitsTotal(result, 'thuc_hien', numberAt, faults);
  const own = readNumberAt(result, 'thuc_hien', numberAt, faults);
  refuseCounts(result, faults);
  if (own && total) faults.push(...total.disagreement(own, 'thuc_hien'));
  const value = own ?? total?.value;
  return { faults, ...(value && { actual: { kind: 'number', numerator: value, denominator: ONE } }) };
}

function refuseCounts(result: Result, faults: ActualFault[]): void {
  for (const key of ['so_dat', 'tong_so'] as const) {
    if (result[key] === undefined) continue;
    const message = `gặp khóa ${key}, cần thuc_hien vì chỉ tiêu không phải ty-le`;
    faults.push({ concern: 'value', path: [key], message, mend: 'ghi kết quả ở khóa thuc_hien' });
  }
}

function readWords(result: Result, measure: 'xep-loai' | 'co-khong'): ReadActual {
  const faults: ActualFault[] = [];
  refuseCounts(result, faults);
  const read = (typed: string | undefined, ...path: PropertyKey[]): Measured | undefined => {
    if (typed === undefined) return undefined;
    const measured = readMeasured(typed, measure);
    if (!('message' in measured)) return measured;
    faults.push({ concern: 'value', path, ...measured });
    return undefined;
  };
  for (const [index, unit] of (result.theo_don_vi ?? []).entries()) {
    read(unit.thuc_hien, 'theo_don_vi', index, 'thuc_hien');
  }
  const own = read(result.thuc_hien, 'thuc_hien');
  return { faults, ...(own && own.kind !== 'number' && { actual: own }) };
}
