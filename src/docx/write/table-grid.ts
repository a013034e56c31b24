import type { Table, TableCell } from '../../document/tree.js';

/** Calls with each cell and the index of its first column; cells that span rows push those below to the right. */
export function forEachCell(
  rows: Table['rows'],
  visit: (cell: TableCell, column: number, row: number) => void,
): void {
  let below: number[] = [];
  rows.forEach(({ cells }, row) => {
    const taken = below;
    below = [];
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      visit(cell, column, row);
      for (let at = column; at < column + cell.columnSpan; at++) below[at] = cell.rowSpan - 1;
      column += cell.columnSpan;
    }
    taken.forEach((rowsLeft, at) => {
      if (rowsLeft > 0) below[at] = rowsLeft - 1;
    });
  });
}
