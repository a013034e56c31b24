import type { Origin } from '../../document/origin.js';
import type { ContentNode, TextNode } from '../node.js';
import { type Amount, ambiguousFault, type CellFault, hasClearDecimals, readAmount } from './amounts.js';
import type { Column, TableProblem } from './model.js';
import { placeOfRow, type TypedRow } from './rows.js';

/** A cell while the table is worked out. */
export interface WorkedCell {
  readonly typed?: TextNode;
  readonly amount?: Amount;
  /** What the program prints in place of the typed text. */
  readonly shown?: string;
}

/** A row while the table is worked out: its cells by index of their column, to be filled. */
export interface WorkedRow extends Omit<TypedRow, 'cells'> {
  readonly cells: WorkedCell[];
}

/** What the steps of working out a table share. */
export interface TableWork {
  readonly table: ContentNode;
  readonly columns: readonly Column[];
  readonly problems: TableProblem[];
}

/** Reads the number columns of the rows. */
export function readNumbers(typedRows: readonly TypedRow[], work: TableWork): WorkedRow[] {
  const rows = typedRows.map((row) => ({
    ...row,
    cells: row.cells.map((typed): WorkedCell => (typed ? { typed } : {})),
  }));
  for (const [index, column] of work.columns.entries()) {
    if (column.kind === 'so' || (column.kind === 'ty-le' && !column.share)) {
      readColumn(rows, index, column, work);
    }
  }
  return rows;
}

function readColumn(rows: readonly WorkedRow[], index: number, column: Column, work: TableWork): void {
  for (const row of rows) {
    const typed = row.cells[index]?.typed;
    if (!typed) continue;
    const amount = readAmount(typed, column);
    if ('message' in amount) work.problems.push(cellProblem(amount, typed, row, column, work));
    else row.cells[index] = { typed, amount, ...(amount.shown !== undefined && { shown: amount.shown }) };
  }
  const amounts = rows.flatMap(({ cells }) => cells[index]?.amount ?? []);
  if (hasClearDecimals(amounts, column)) return;
  for (const row of rows) {
    const { typed, amount } = row.cells[index] ?? {};
    if (typed && amount?.isAmbiguous) {
      work.problems.push(cellProblem(ambiguousFault(typed), typed, row, column, work));
    }
  }
}

/** A fault of a cell at its place. */
export function cellProblem(
  { concern, message, mend }: CellFault,
  { origin }: { readonly origin: Origin },
  row: Pick<TypedRow, 'kind' | 'position'>,
  { title }: Column,
  { table }: TableWork,
): TableProblem {
  // A cell of a spreadsheet knows its own name: the clerk looks for it there.
  const isElsewhere = origin.file !== table.origin.file;
  const subject = isElsewhere ? (origin.path ?? placeOfRow(row)) : `${placeOfRow(row)}, cột ‹${title.value}›`;
  return { concern, origin, subject, message, mend };
}
