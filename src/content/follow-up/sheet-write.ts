import { type WrittenCell, writeWorkbook } from '../../package/workbook.js';
import type { Decimal } from '../../text/number.js';
import type { Target } from '../schema/target.js';
import { measureWords, plannedValue, RESULTS_COLUMNS, RESULTS_SHEET, targetWords } from './sheet-columns.js';

/** The bytes of a workbook to fill in the results of a plan's targets. */
export function resultsWorkbook(targets: readonly Target[], year: number): Uint8Array {
  const rows: WrittenCell[][] = [
    [{ style: 'title', value: `Kết quả thực hiện các chỉ tiêu thi đua năm ${year}` }],
    RESULTS_COLUMNS.map(({ explained }) => ({ style: 'note', value: explained })),
    RESULTS_COLUMNS.map(({ title }) => ({ style: 'header', value: title })),
    ...targets.map((target) => targetRow(target, year)),
  ];
  const widths = RESULTS_COLUMNS.map(({ width }) => width);
  return writeWorkbook({ name: RESULTS_SHEET, widths, rows, frozenRows: 3 });
}

function targetRow(target: Target, year: number): WrittenCell[] {
  const { don_vi_tinh: measure } = target;
  const planned = plannedValue(target);
  const isNumber = measure === 'ty-le' || measure === 'so-luong';
  const given = (value: string): WrittenCell => ({ style: 'given', value });
  return [
    given(target.ma),
    given(targetWords(target, year)),
    given(target.phu_trach ?? ''),
    given(measureWords(target)),
    typeof planned === 'string' ? given(planned) : { style: 'number', value: { digits: digitsOf(planned) } },
    { style: isNumber ? 'number' : 'text' },
    { style: 'text' },
    { style: 'text' },
    { style: 'text' },
  ];
}

/** `1362.5`: as spreadsheets store numbers. */
function digitsOf({ units, scale }: Decimal): string {
  const digits = String(units).padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
