/** What was reached of a target in per cent: typed as such, or counted as part and whole, at once or by unit. */
import { quoted } from '../../message/finding.js';
import { compareNumbers, type Decimal, formatNumber, percentage } from '../../text/number.js';
import type { Result } from '../schema/results.js';
import {
  type ActualFault,
  exceedsWhole,
  type NumberAt,
  ONE,
  type ReadActual,
  readNumberAt,
  shareActual,
} from './actual-model.js';
import { readMeasured } from './measured.js';
import { type UnitsTotal, unitsTotal } from './unit-total.js';

interface Counted {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export function readShare(result: Result, numberAt: NumberAt): ReadActual {
  const faults: ActualFault[] = [];
  refuseUnitShares(result, faults);
  const units = [...(result.theo_don_vi ?? []).keys()];
  const part = countOf(result, 'so_dat', numberAt, faults);
  const whole = countOf(result, 'tong_so', numberAt, faults);
  const wrongUnits = units.flatMap((index) => unitBeyondWhole(result, index, numberAt));
  faults.push(...wrongUnits);
  const counted = countedOf(result, part, whole, faults);
  const typed = typedShare(result, numberAt, faults);
  if (typed && counted) faults.push(...disagreement(result, typed, counted));
  if (counted) return { actual: shareActual(counted.part, counted.whole), faults };
  if (typed) return { actual: { kind: 'number', numerator: typed, denominator: ONE }, faults };
  return { faults };
}

/** A count of the result itself, or else the total of the units; where both are there, they must agree. */
function countOf(
  result: Result,
  key: 'so_dat' | 'tong_so',
  numberAt: NumberAt,
  faults: ActualFault[],
): Decimal | undefined {
  const total: UnitsTotal | undefined = unitsTotal(result, key, numberAt, faults);
  const own = readNumberAt(result, key, numberAt, faults);
  if (own && total) faults.push(...total.disagreement(own, key));
  return own ?? total?.value;
}

function countedOf(
  result: Result,
  part: Decimal | undefined,
  whole: Decimal | undefined,
  faults: ActualFault[],
): Counted | undefined {
  if (!part || !whole) {
    const [there, lacking] = part ? ['so_dat', 'tong_so'] : ['tong_so', 'so_dat'];
    if ((part || whole) && result[lacking as 'so_dat'] === undefined) {
      const message = `gặp ${there} mà không có ${lacking}, cần cả hai`;
      faults.push({ concern: 'value', path: [there as string], message, mend: `thêm khóa ${lacking}` });
    }
    return undefined;
  }
  if (whole.units === 0n) {
    const mend = 'sửa tong_so; không có gì để tính thì bỏ cả so_dat và tong_so';
    faults.push({ concern: 'value', path: ['tong_so'], message: 'gặp ‹0›, cần một số lớn hơn 0', mend });
    return undefined;
  }
  if (!exceedsWhole(part, whole)) return { part, whole };
  faults.push({ ...beyondWhole(part, whole), path: ['so_dat'] });
  return undefined;
}

function beyondWhole(part: Decimal, whole: Decimal): Omit<ActualFault, 'path'> {
  return {
    concern: 'value',
    message: `gặp ‹${formatNumber(part)}› trên ‹${formatNumber(whole)}›, cần phần không lớn hơn toàn thể`,
    mend: 'xem lại so_dat và tong_so',
  };
}

function unitBeyondWhole(result: Result, index: number, numberAt: NumberAt): ActualFault[] {
  const read = (key: 'so_dat' | 'tong_so'): Decimal | undefined => {
    const typed = result.theo_don_vi?.[index]?.[key];
    const value =
      typed === undefined
        ? undefined
        : readMeasured(typed, 'so-luong', numberAt(['theo_don_vi', index, key]));
    return value && 'kind' in value && value.kind === 'number' ? value.value : undefined;
  };
  const [part, whole] = [read('so_dat'), read('tong_so')];
  if (!part || !whole || !exceedsWhole(part, whole)) return [];
  return [{ ...beyondWhole(part, whole), path: ['theo_don_vi', index, 'so_dat'] }];
}

/** Shares of units cannot be added up. */
function refuseUnitShares({ theo_don_vi: units = [] }: Result, faults: ActualFault[]): void {
  for (const [index, { thuc_hien: typed }] of units.entries()) {
    if (typed === undefined) continue;
    const message = `gặp tỷ lệ ${quoted(typed)} của một đơn vị, cần so_dat và tong_so vì tỷ lệ không cộng được`;
    const path = ['theo_don_vi', index, 'thuc_hien'];
    faults.push({
      concern: 'sum',
      path,
      message,
      mend: 'ghi so_dat và tong_so của đơn vị thay cho thuc_hien',
    });
  }
}

function typedShare(
  { thuc_hien: typed }: Result,
  numberAt: NumberAt,
  faults: ActualFault[],
): Decimal | undefined {
  if (typed === undefined) return undefined;
  const path = ['thuc_hien'];
  const read = readMeasured(typed, 'ty-le', numberAt(path));
  if ('message' in read) faults.push({ concern: 'value', path, ...read });
  return 'kind' in read && read.kind === 'number' ? read.value : undefined;
}

/** A typed share must be the computed one, to as many decimals as it has. */
function disagreement(result: Result, typed: Decimal, { part, whole }: Counted): ActualFault[] {
  const computed = percentage(part, whole, typed.scale);
  if (!computed || compareNumbers(typed, computed) === 0) return [];
  return [
    {
      concern: 'sum',
      path: ['thuc_hien'],
      message: `gặp ${quoted(result.thuc_hien ?? '')}, cần ‹${formatNumber(computed)}› (${formatNumber(part)} trên ${formatNumber(whole)})`,
      mend: 'bỏ thuc_hien để chương trình tính, hoặc xem lại so_dat, tong_so',
    },
  ];
}
