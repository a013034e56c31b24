/**
 * The workbook inside the file that Word opens for «Edit Data»: categories in the first column, a column for each
 * series. The chart names its cells and keeps a copy of what stands in them (ECMA-376 Part 1, 21.2.2.201 and 21.2.2.121).
 */
import { type Chart, plainText } from '../../../document/tree.js';
import { columnLetters } from '../../../package/cell-names.js';
import { type WrittenCell, writeWorkbook } from '../../../package/workbook.js';

const SHEET = 'Số liệu';
/** In characters. */
const COLUMN_WIDTHS = { categories: 40, series: 16 };

export function figuresWorkbook({ unit, categories, series }: Chart): Uint8Array {
  const header = [`Đơn vị tính: ${plainText(unit)}`, ...series.map(({ name }) => plainText(name))];
  const rows = categories.map((category, at): WrittenCell[] => [
    { style: 'given', value: plainText(category) },
    ...series.map(({ values }): WrittenCell => {
      const value = values[at];
      return { style: 'number', ...(value && { value: { digits: value.digits } }) };
    }),
  ]);
  return writeWorkbook({
    name: SHEET,
    widths: [COLUMN_WIDTHS.categories, ...series.map(() => COLUMN_WIDTHS.series)],
    rows: [header.map((value) => ({ style: 'header', value })), ...rows],
    frozenRows: 1,
  });
}

/** The cell with the name of a series, counted from 0. */
export function nameCell(series: number): string {
  return cell(series + 1, 1);
}

/** The cells of the values of a series, counted from 0. */
export function valueCells(series: number, count: number): string {
  return `${cell(series + 1, 2)}:${dollars(series + 1, count + 1)}`;
}

export function categoryCells(count: number): string {
  return `${cell(0, 2)}:${dollars(0, count + 1)}`;
}

function cell(column: number, row: number): string {
  return `'${SHEET}'!${dollars(column, row)}`;
}

function dollars(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}
