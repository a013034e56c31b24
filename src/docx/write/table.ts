import { type FileChild, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Inline, Table } from '../../document/tree.js';
import { ptToHalfPoints, ptToTwips } from '../units.js';
import type { BodyPlace } from './body.js';
import { contentLine } from './lines.js';
import { ReadyXml } from './ready-xml.js';
import { forEachCell } from './table-grid.js';
import { columnWidthsTwips } from './table-widths.js';
import { CellWriter, type CellXml, rowXml, tableXml } from './table-xml.js';

/** Air between a table and what stands above it. */
const AIR_ABOVE_PT = 4;

/** Height of the line below a table, which is as low as can be. */
const LINE_BELOW_PT = 1;

/** Rows that stay on the page of the signature below the table; or of the line below, where nothing follows. */
const TIED_ROWS = { withSignature: 2, otherwise: 1 };

/**
 * A table of the document with its caption above and an empty line below: fixed columns that fill the width between the
 * margins, header rows that repeat on every page, rows that never split.
 *
 * @param isTied whether the last rows stay on the page of what follows
 */
export function tableOf(table: Table, place: BodyPlace, isTied = false): FileChild[] {
  const widths = columnWidthsTwips(table, place.widthTwips, place.layout.sizePt.tableText);
  const writer = new CellWriter(place.state);
  const tiedFrom = table.rows.length - (isTied ? TIED_ROWS.withSignature : TIED_ROWS.otherwise);
  const header = rowsOf(table.headerRows, table, widths, writer, { isHeader: true, tiedFrom: 0 });
  const rows = rowsOf(table.rows, table, widths, writer, { isHeader: false, tiedFrom });
  return [
    table.caption ? captionOf(table.caption, place) : airAbove(),
    new ReadyXml(tableXml(widths, [...header, ...rows])),
    lineBelow(isTied),
  ];
}

function captionOf(caption: Inline, { state }: BodyPlace): Paragraph {
  return contentLine('tableCaption', caption, state, { spacing: { after: ptToTwips(AIR_ABOVE_PT) } });
}

function airAbove(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: exactly(AIR_ABOVE_PT) });
}

/**
 * The line below a table: tables that touch become one, and a section ends with a paragraph. Where the table fills its
 * page, this line must not make a page of its own: Word then takes the last rows along, and LibreOffice lays out no line
 * whose text is all hidden.
 */
function lineBelow(isTied: boolean): Paragraph {
  const size = ptToHalfPoints(LINE_BELOW_PT);
  return new Paragraph({
    spacing: exactly(LINE_BELOW_PT),
    run: { size },
    children: [new TextRun({ text: ' ', vanish: true, size })],
    ...(isTied && { keepNext: true }),
  });
}

function exactly(heightPt: number) {
  return { before: 0, after: 0, line: ptToTwips(heightPt), lineRule: LineRuleType.EXACT };
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
