import { type FileChild, LineRuleType, Paragraph } from 'docx';
import type { Inline, Table } from '../../document/tree.js';
import type { BodyPlace } from './body.js';
import { contentLine } from './lines.js';
import { ReadyXml } from './ready-xml.js';
import { forEachCell } from './table-grid.js';
import { columnWidthsTwips } from './table-widths.js';
import { CellWriter, type CellXml, rowXml, tableXml } from './table-xml.js';
import { ptToTwips } from './units.js';

/** Height of the empty lines around a table: tables that touch become one, and a section ends with a paragraph. */
const AIR_PT = 4;

/** Rows that stay on the page of the signature below the table. */
const TIED_ROWS = 2;

/**
 * A table of the document with its caption above and an empty line below: fixed columns that fill the width between the
 * margins, header rows that repeat on every page, rows that never split.
 *
 * @param isTied whether the last rows stay on the page of what follows
 */
export function tableOf(table: Table, place: BodyPlace, isTied = false): FileChild[] {
  const widths = columnWidthsTwips(table, place.widthTwips, place.layout.sizePt.tableText);
  const writer = new CellWriter(place.state);
  const tiedFrom = isTied ? table.rows.length - TIED_ROWS : table.rows.length;
  const header = rowsOf(table.headerRows, table, widths, writer, { isHeader: true, tiedFrom: 0 });
  const rows = rowsOf(table.rows, table, widths, writer, { isHeader: false, tiedFrom });
  return [
    table.caption ? captionOf(table.caption, place) : air(true),
    new ReadyXml(tableXml(widths, [...header, ...rows])),
    air(isTied),
  ];
}

function captionOf(caption: Inline, { state }: BodyPlace): Paragraph {
  return contentLine('tableCaption', caption, state, { spacing: { after: ptToTwips(AIR_PT) } });
}

function air(keepNext: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: ptToTwips(AIR_PT), lineRule: LineRuleType.EXACT },
    ...(keepNext && { keepNext }),
  });
}

function rowsOf(
  rows: Table['rows'],
  { columns }: Table,
  widths: readonly number[],
  writer: CellWriter,
  { isHeader, tiedFrom }: { isHeader: boolean; tiedFrom: number },
) {
  const grid: CellXml[][] = rows.map(() => []);
  forEachCell(rows, (cell, column, row) => {
    const widthTwips = widths
      .slice(column, column + cell.columnSpan)
      .reduce((total, width) => total + width, 0);
    for (let at = row; at < Math.min(row + cell.rowSpan, rows.length); at++) {
      grid[at]?.push({
        column,
        cell,
        widthTwips,
        align: cell.align ?? columns[column]?.align ?? 'left',
        isContinued: at > row,
        isHeader,
        keepsNext: (rows[at]?.keepsNext ?? false) || at >= tiedFrom,
      });
    }
  });
  return grid.map((cells) => {
    const inOrder = cells.toSorted((a, b) => a.column - b.column);
    return rowXml(
      inOrder.map((cell) => writer.cellXml(cell)),
      isHeader,
    );
  });
}
