import { strToU8, type Zippable, zipSync } from 'fflate';

/** What a cell of a made workbook holds; `xml` stands for the whole inside of the cell, `type` for its type. */
export type CellValue =
  | string
  | number
  | null
  | { readonly style: 'date' | 'percent' | 'custom-percent'; readonly value: number }
  | { readonly type: string; readonly xml: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged?: readonly string[];
  /** Numbers of rows, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: true;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Cell styles in the order of the part `styles.xml` below. */
const STYLES = { general: 0, date: 1, percent: 2, 'custom-percent': 3 } as const;

const STYLES_XML = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; d&quot;%"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The bytes of a workbook as Excel writes it: texts shared, numbers plain. */
export function workbook(sheets: readonly MadeSheet[], changes: Zippable = {}): Uint8Array {
  const texts: string[] = [];
  const shared = (text: string): number => {
    const known = texts.indexOf(text);
    return known < 0 ? texts.push(text) - 1 : known;
  };
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdT', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      ['rIdS', `${OFFICE}/styles`, '/xl/styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, shared);
  });
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    ...changes,
  });
}

/** A workbook of one sheet. */
export function list(rows: MadeSheet['rows'], rest: Partial<MadeSheet> = {}): Uint8Array {
  return workbook([{ name: 'Danh sách', rows, ...rest }]);
}

function sheetXml(
  { rows, merged = [], hiddenRows = [] }: MadeSheet,
  shared: (text: string) => number,
): string {
  const lines = rows.map((values, index) => {
    const row = index + 1;
    const cells = values.map((value, column) => cellXml(value, `${letter(column)}${row}`, shared));
    return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(value: CellValue, place: string, shared: (text: string) => number): string {
  if (value === null) return `<c r="${place}" s="0"/>`;
  if (typeof value === 'string') return `<c r="${place}" t="s"><v>${shared(value)}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if ('xml' in value) return `<c r="${place}" t="${value.type}">${value.xml}</c>`;
  return `<c r="${place}" s="${STYLES[value.style]}"><v>${value.value}</v></c>`;
}

function relations(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
