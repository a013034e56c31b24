/**
 * Writes a workbook: to be filled in by clerks, or with the figures of a chart. Texts are inline strings in cells
 * formatted as text: nothing in them, and nothing typed over them, runs as a formula.
 */
import { strToU8, zipSync } from 'fflate';
import {
  CELL_STYLES,
  type CellStyle,
  escaped,
  MAIN_NAMESPACE as MAIN,
  sheetXml,
  type WrittenSheet,
} from './workbook-sheet.js';

export { type ColumnChoice, columnRange, type WrittenCell, type WrittenSheet } from './workbook-sheet.js';

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
