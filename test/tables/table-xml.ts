import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as it stands in `word/document.xml`. */
export interface XmlCell {
  text: string;
  widthTwips: number;
  columnSpan: number;
  merge?: string;
  align: string;
  isBold: boolean;
  keepsNext: boolean;
}

export interface XmlRow {
  isHeader: boolean;
  cantSplit: boolean;
  cells: XmlCell[];
}

export interface XmlTable {
  widthTwips: number;
  layout: string;
  grid: number[];
  /** Names and values of the borders. */
  borders: string[];
  rows: XmlRow[];
}

/** The tables with borders of a document: the others only lay things side by side. */
export function dataTables(docx: Uint8Array): XmlTable[] {
  const parts = unzipSync(docx);
  return readTables(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).filter(({ borders }) =>
    borders.some((border) => border.endsWith('single')),
  );
}

function readTables(xml: string): XmlTable[] {
  const tables: XmlTable[] = [];
  const path: string[] = [];
  let table: XmlTable | undefined;
  let row: XmlRow | undefined;
  let cell: XmlCell | undefined;
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => {
    const parent = path.at(-1);
    path.push(name);
    const number = (key: string): number => Number(attributes[key]);
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:tbl') {
      table = { widthTwips: 0, layout: '', grid: [], borders: [], rows: [] };
      tables.push(table);
    } else if (name === 'w:tr') {
      row = { isHeader: false, cantSplit: false, cells: [] };
      table?.rows.push(row);
    } else if (name === 'w:tc') {
      cell = { text: '', widthTwips: 0, columnSpan: 1, align: 'left', isBold: false, keepsNext: false };
      row?.cells.push(cell);
    } else if (table && name === 'w:tblW') table.widthTwips = number('w:w');
    else if (table && name === 'w:tblLayout') table.layout = String(attributes['w:type']);
    else if (table && name === 'w:gridCol') table.grid.push(number('w:w'));
    else if (table && parent === 'w:tblBorders') table.borders.push(`${name} ${value}`);
    else if (row && name === 'w:tblHeader') row.isHeader = true;
    else if (row && name === 'w:cantSplit') row.cantSplit = true;
    else if (cell && name === 'w:tcW') cell.widthTwips = number('w:w');
    else if (cell && name === 'w:gridSpan') cell.columnSpan = Number(value);
    else if (cell && name === 'w:vMerge') cell.merge = value;
    else if (cell && name === 'w:jc') cell.align = value;
    else if (cell && name === 'w:b') cell.isBold = true;
    else if (cell && name === 'w:keepNext') cell.keepsNext = true;
  });
  parser.on('text', (text) => {
    if (cell && path.at(-1) === 'w:t') cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'w:tc') cell = undefined;
    else if (name === 'w:tr') row = undefined;
    else if (name === 'w:tbl') table = undefined;
  });
  parser.write(xml).close();
  return tables;
}
