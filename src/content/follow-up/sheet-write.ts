import { columnRange, type WrittenCell, type WrittenSheet, writeWorkbook } from '../../package/workbook.js';
import type { Decimal } from '../../text/number.js';
import type { Target } from '../schema/target.js';
import {
  measureWords,
  plannedValue,
  RESULTS_COLUMNS,
  RESULTS_SHEET,
  type ResultsColumn,
  targetWords,
  UNIT_COLUMNS,
  UNITS_SHEET,
} from './sheet-columns.js';

/** The bytes of a workbook to fill in the results of a plan's targets. */
export function resultsWorkbook(targets: readonly Target[], year: number): Uint8Array {
  const title = `Kết quả thực hiện các chỉ tiêu thi đua năm ${year}`;
  const rows = [...headRows(title, RESULTS_COLUMNS), ...targets.map((target) => targetRow(target, year))];
  const widths = RESULTS_COLUMNS.map(({ width }) => width);
  const results: WrittenSheet = { name: RESULTS_SHEET, widths, rows, frozenRows: HEAD };
  return writeWorkbook(results, unitsSheet(targets.length));
}

/** Rows above those of the list. */
const HEAD = 3;

function headRows(title: string, columns: readonly Pick<ResultsColumn, 'title' | 'explained'>[]) {
  return [
    [{ style: 'title', value: title }],
    columns.map(({ explained }) => ({ style: 'note', value: explained })),
    columns.map((column) => ({ style: 'header', value: column.title })),
  ] satisfies WrittenCell[][];
}

/** More lines than an office has units for a target. */
const UNIT_ROWS = 500;

/** An empty list: what no unit reports by itself is written on the first sheet only. */
function unitsSheet(targets: number): WrittenSheet {
  const rows = headRows('Kết quả của từng đơn vị, khi có; chương trình cộng lại', UNIT_COLUMNS);
  const range = columnRange(RESULTS_SHEET, 0, HEAD + 1, HEAD + targets);
  return {
    ...{ name: UNITS_SHEET, widths: UNIT_COLUMNS.map(({ width }) => width), rows, frozenRows: HEAD },
    emptyStyle: 'text',
    choices: [{ column: 0, rows: [HEAD + 1, HEAD + UNIT_ROWS], range }],
  };
}

/** Columns of a row that are written or have a format of their own; clerks type words in the others. */
const FILLED = 6;

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
    ...RESULTS_COLUMNS.slice(FILLED).map((): WrittenCell => ({ style: 'text' })),
  ];
}

/** `1362.5`: as spreadsheets store numbers. */
function digitsOf({ units, scale }: Decimal): string {
  const digits = String(units).padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
