import { quoted } from '../../message/finding.js';
import { compareNumbers, formatNumber } from '../../text/number.js';
import { cellProblem, type TableWork, type WorkedRow } from './numbers.js';

/** Checks that rows of «trong đó» are not larger than the row they are part of. */
export function checkParts(rows: readonly WorkedRow[], work: TableWork): void {
  let whole: WorkedRow | undefined;
  for (const row of rows) {
    if (row.kind !== 'part') whole = row.kind === 'data' ? row : undefined;
    else if (whole) checkPart(row, whole, work);
  }
}

function checkPart(part: WorkedRow, whole: WorkedRow, work: TableWork): void {
  for (const [index, column] of work.columns.entries()) {
    if (!column.isSummed) continue;
    const { typed, amount } = part.cells[index] ?? {};
    const limit = whole.cells[index]?.amount?.value;
    if (!typed || !amount?.value || !limit || compareNumbers(amount.value, limit) <= 0) continue;
    const fault = {
      concern: 'part',
      message: `gặp ${quoted(typed.value)}, cần không quá ‹${formatNumber(limit)}› của dòng phía trên`,
      mend: 'sửa một trong hai số; dòng không phải là một phần của dòng trên thì bỏ trong_do',
    } as const;
    work.problems.push(cellProblem(fault, typed, part, column, work));
  }
}
