import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** The two cells of a row, or one through both columns. */
type Row = readonly [Paragraph[], Paragraph[]] | readonly [Paragraph[]];

/**
 * A table of two columns without borders: the way every office lays things side by side. Widths are fixed, in twips,
 * so that no program re-computes them.
 */
export function sideBySide(widths: readonly [number, number], rows: readonly Row[]): Table {
  const [left, right] = widths;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children:
            cells.length === 1
              ? [cell(cells[0], left + right, { columnSpan: 2 })]
              : cells.map((children, column) => cell(children, widths[column] ?? 0)),
        }),
    ),
  });
}

function cell(
  children: readonly Paragraph[],
  widthTwips: number,
  span: { columnSpan?: number } = {},
): TableCell {
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    children: notEmpty(children),
    ...span,
  });
}

/** A cell holds at least one paragraph. */
function notEmpty(children: readonly Paragraph[]): readonly Paragraph[] {
  return children.length > 0 ? children : [new Paragraph({})];
}
