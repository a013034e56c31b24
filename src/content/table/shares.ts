import { quoted } from '../../message/finding.js';
import {
  compareNumbers,
  type Decimal,
  formatNumber,
  percentage,
  readNumber,
  rounded,
} from '../../text/number.js';
import type { TextNode } from '../node.js';
import { withPercentSign } from './amounts.js';
import type { Column } from './model.js';
import { cellProblem, type TableWork, type WorkedRow } from './numbers.js';

/** Decimals of a share where its column asks for none. */
const USUAL_DECIMALS = 1;

/** A spreadsheet gives as many digits as it has: the last of them are noise. */
const MAX_COMPARED_DECIMALS = 6;

/** Computes the shares of all rows, the total row too, and compares those that were typed. */
export function fillShares(rows: readonly WorkedRow[], work: TableWork): void {
  for (const [index, column] of work.columns.entries()) {
    if (!column.share) continue;
    for (const row of rows) if (row.kind !== 'group') fillShare(row, index, column, column.share, work);
  }
}

function fillShare(
  row: WorkedRow,
  index: number,
  column: Column,
  share: NonNullable<Column['share']>,
  work: TableWork,
): void {
  const typed = row.cells[index]?.typed;
  const part = row.cells[share.part]?.amount?.value;
  const whole = row.cells[share.whole]?.amount?.value;
  const isTyped = typed !== undefined && !['empty', 'none'].includes(readNumber(typed.value).kind);
  if (isTyped && part && whole) checkShare(typed, part, whole, row, column, work);
  const computed = part && whole && percentage(part, whole, column.decimals ?? USUAL_DECIMALS);
  const shown = computed
    ? withPercentSign(formatNumber(computed), column.title, column.group)
    : // What cannot be computed is printed as typed; without a whole, nothing is right.
      ((!part || !whole) && typed?.value) || '';
  row.cells[index] = { ...(typed && { typed }), shown };
}

function checkShare(
  typed: TextNode,
  part: Decimal,
  whole: Decimal,
  row: WorkedRow,
  column: Column,
  work: TableWork,
): void {
  const read = typedShare(typed);
  const value = read && rounded(read, MAX_COMPARED_DECIMALS);
  const expected = percentage(part, whole, column.decimals ?? USUAL_DECIMALS);
  // A share typed with fewer or more digits than the column prints is right when its own digits are.
  const atTyped = value && percentage(part, whole, value.scale);
  if (value && atTyped && compareNumbers(value, atTyped) === 0) return;
  const division = `100 × ${formatNumber(part)} : ${formatNumber(whole)}`;
  const fault = {
    concern: 'share',
    message: expected
      ? `gặp ${quoted(typed.value)}, cần ‹${formatNumber(expected)}› (${division})`
      : `gặp ${quoted(typed.value)}, cần để trống vì mẫu số bằng 0`,
    mend: 'sửa tỷ lệ, hoặc bỏ ô này ở mọi dòng để chương trình tính',
  } as const;
  work.problems.push(cellProblem(fault, typed, row, column, work));
}

function typedShare({ value, number }: TextNode): Decimal | undefined {
  if (number) return number;
  const reading = readNumber(value.replace(/\s*%$/u, ''));
  return reading.kind === 'number' ? reading.value : undefined;
}
