import type { TableWork, WorkedRow } from './numbers.js';

/** Numbers the rows: 1, 2, 3 …; group rows and rows of «trong đó» have no number. */
export function numberRows(rows: readonly WorkedRow[], { columns }: TableWork): void {
  for (const [index, column] of columns.entries()) {
    if (column.kind !== 'thu-tu') continue;
    let count = 0;
    for (const row of rows) {
      if (row.kind === 'group' && column.countsAnew) count = 0;
      if (row.kind !== 'data') continue;
      count += 1;
      row.cells[index] = { shown: String(count) };
    }
  }
}
