/** A sheet of a workbook that is written: what it holds, and its part in the format of Excel (ECMA-376 Part 1, 18.3.1). */
import { columnLetters } from './cell-names.js';

/** How a cell looks; `text` and `number` are for what is filled in, the others for what is given. */
export const CELL_STYLES = ['title', 'note', 'header', 'given', 'text', 'number'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

export interface WrittenCell {
  readonly style: CellStyle;
  /** A number is given in digits with a point before the decimals: nothing is rounded. */
  readonly value?: string | { readonly digits: string };
}

export interface WrittenSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Rows from the top that stay in sight. */
  readonly frozenRows: number;
  /** How cells look that are not written, for what is typed below the rows; of all columns. */
  readonly emptyStyle?: CellStyle;
  /** Columns whose cells offer a list to choose from. */
  readonly choices?: readonly ColumnChoice[];
}

/** A list that the cells of a column offer; other values are warned of, not refused. */
export interface ColumnChoice {
  /** From 0. */
  readonly column: number;
  /** As numbered by spreadsheet programs, ends included. */
  readonly rows: readonly [first: number, last: number];
  /** The cells that hold the list: {@link columnRange}. */
  readonly range: string;
}

/** `'Đơn vị'!$A$5:$A$20`: cells of a column of another sheet; rows as numbered by spreadsheet programs. */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${last}`;
}

/** Of the elements of workbooks and sheets. */
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One line of text in points. */
const LINE_HEIGHT = 16;

/** The part of a sheet; styles of cells by their place in {@link CELL_STYLES}. */
export function sheetXml({ widths, rows, frozenRows, emptyStyle, choices = [] }: WrittenSheet): string {
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const style = emptyStyle ? ` style="${CELL_STYLES.indexOf(emptyStyle)}"` : '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}"${heightXml(cells, widths)}>${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN_NAMESPACE}">${view}<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}" customHeight="1"/><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${choicesXml(choices)}</worksheet>`;
}

/** Programs do not make room for the lines of explanations and headers by themselves. */
function heightXml(cells: readonly WrittenCell[], widths: readonly number[]): string {
  if (cells.some(({ style }) => style !== 'note' && style !== 'header')) return '';
  const lines = cells.map(({ value }, column) => {
    const length = typeof value === 'string' ? value.length : 0;
    return Math.ceil((length * WORDS_BREAK_EARLY) / (widths[column] ?? length));
  });
  return ` ht="${LINE_HEIGHT * Math.max(1, ...lines)}" customHeight="1"`;
}

/** Lines end between words: they hold less than their width. */
const WORDS_BREAK_EARLY = 1.15;

function choicesXml(choices: readonly ColumnChoice[]): string {
  if (choices.length === 0) return '';
  const list = choices.map(({ column, rows: [first, last], range }) => {
    const cells = `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${escaped(range)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${choices.length}">${list.join('')}</dataValidations>`;
}

function cellXml({ style, value }: WrittenCell, place: string): string {
  const start = `<c r="${place}" s="${CELL_STYLES.indexOf(style)}"`;
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value !== 'string') return `${start}><v>${value.digits}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A text as XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
