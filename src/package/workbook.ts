/**
 * Writes a workbook: to be filled in by clerks, or with the figures of a chart. Texts are inline strings in cells
 * formatted as text: nothing in them, and nothing typed over them, runs as a formula.
 */
import { strToU8, zipSync } from 'fflate';
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

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same sheet gives the same bytes. */
const FIXED_TIME = '1990-01-01T00:00:00';

/** The bytes of a workbook of one or more sheets. */
export function writeWorkbook(...sheets: readonly WrittenSheet[]): Uint8Array {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, sheetXml(sheet)])),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: FIXED_TIME });
}

function contentTypes(sheetPaths: readonly string[]): string {
  const sheets = sheetPaths.map(
    (path) => `<Override PartName="/xl/${path}" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheets.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;
}

function relations(items: readonly (readonly [type: string, target: string])[]): string {
  const list = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Number format 49 is text, 0 is general; fonts and fills by place below. */
const FORMATS: Readonly<Record<CellStyle, readonly [format: number, font: number, fill: number]>> = {
  title: [49, 1, 0],
  note: [49, 2, 0],
  header: [49, 1, 2],
  given: [49, 0, 2],
  text: [49, 0, 0],
  number: [0, 0, 0],
};

const FONT = '<sz val="12"/><name val="Times New Roman"/>';

const STYLES_XML = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font><font><i/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.map(formatXml).join('')}</cellXfs></styleSheet>`;

function formatXml(style: CellStyle): string {
  const [format, font, fill] = FORMATS[style];
  const border = style === 'title' || style === 'note' ? 0 : 1;
  const wrap = style === 'title' ? '' : '<alignment vertical="top" wrapText="1"/>';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrap}</xf>`;
}

function sheetXml({ widths, rows, frozenRows, emptyStyle, choices = [] }: WrittenSheet): string {
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const style = emptyStyle ? ` style="${CELL_STYLES.indexOf(emptyStyle)}"` : '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${choicesXml(choices)}</worksheet>`;
}

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

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
