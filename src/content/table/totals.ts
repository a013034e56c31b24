import type { Origin } from '../../document/origin.js';
import { quoted } from '../../message/finding.js';
import { compareNumbers, type Decimal, formatNumber, sum, trimmed } from '../../text/number.js';
import type { ContentNode, MapNode } from '../node.js';
import { textAt } from './model.js';
import { cellProblem, readNumbers, type TableWork, type WorkedCell, type WorkedRow } from './numbers.js';
import { typedRow } from './rows.js';

/** The total of one column: absent where a cell is not known. */
interface ColumnTotal {
  readonly value?: Decimal;
  readonly unknown?: { readonly row: WorkedRow; readonly cell: WorkedCell };
}

/**
 * The total row: computed under the words of `tong`, or typed in `tong_ghi` and compared with what was computed.
 *
 * Rows of «trong đó» are left out: they are part of the row above. A column with a cell that is not known has no total.
 */
export function totalRow(map: MapNode, rows: readonly WorkedRow[], work: TableWork): WorkedRow | undefined {
  const words = textAt(map, 'tong');
  const typed = map.entries.get('tong_ghi')?.value;
  const isTyped = typed?.kind === 'list';
  if (words && isTyped) {
    tableProblem(work, words.origin, 'gặp cả tong và tong_ghi, cần một', 'giữ tong để chương trình cộng');
    return undefined;
  }
  if (!words && !isTyped) return undefined;
  const totals = work.columns.map((column, index) => (column.isSummed ? totalOf(rows, index) : undefined));
  if (totals.every((total) => total === undefined)) {
    tableProblem(
      work,
      words?.origin ?? typed?.origin ?? map.origin,
      'gặp dòng tổng, cần ít nhất một cột kieu: so để cộng',
      'đặt kieu: so cho cột số, hoặc bỏ dòng tổng',
    );
    return undefined;
  }
  if (isTyped) return checkedTotal(typed, totals, rows, work);
  if (!words) return undefined;
  return computedTotal({ origin: words.origin, cell: { typed: words } }, totals, work);
}

function totalOf(rows: readonly WorkedRow[], index: number): ColumnTotal {
  const summed = rows.filter(({ kind }) => kind === 'data');
  const values: Decimal[] = [];
  for (const row of summed) {
    const cell = row.cells[index] ?? {};
    if (!cell.amount?.value) return { unknown: { row, cell } };
    values.push(cell.amount.value);
  }
  return { value: sum(values) };
}

function computedTotal(
  label: { origin: Origin; cell: WorkedCell },
  totals: readonly (ColumnTotal | undefined)[],
  work: TableWork,
): WorkedRow | undefined {
  const { columns } = work;
  const place = columns.findIndex(({ kind }) => kind === 'chu');
  const firstNumber = columns.findIndex(({ kind }) => kind === 'so' || kind === 'ty-le');
  if (place < 0 || place > firstNumber) {
    const message = 'gặp dòng tổng, cần một cột chữ đứng trước các cột số để ghi tên dòng';
    tableProblem(work, label.origin, message, 'chuyển cột chữ lên trước');
    return undefined;
  }
  const cells = totals.map((total, index): WorkedCell => {
    if (index === place) return label.cell;
    if (total?.unknown) adviseUnknown(total.unknown, index, work);
    if (!total?.value) return {};
    return amountCell(total.value, columns[index]?.decimals);
  });
  return { kind: 'total', origin: label.origin, position: 0, cells };
}

function amountCell(value: Decimal, decimals: number | undefined): WorkedCell {
  return { amount: { value }, shown: formatNumber(trimmed(value), decimals ?? 0) };
}

/** A total of numbers that are not all known would be invented. */
function adviseUnknown({ row, cell }: NonNullable<ColumnTotal['unknown']>, index: number, work: TableWork) {
  const column = work.columns[index];
  // A cell that is no number has been told already.
  if (!column || !cell.typed || !cell.amount) return;
  const fault = {
    concern: 'total',
    message: `gặp ô trống, nên tổng cột ${quoted(column.title.value)} để trống`,
    mend: 'điền số; không có thì ghi -',
  } as const;
  work.problems.push({ ...cellProblem(fault, cell.typed, row, column, work), severity: 'advice' });
}

function checkedTotal(
  list: ContentNode,
  totals: readonly (ColumnTotal | undefined)[],
  rows: readonly WorkedRow[],
  work: TableWork,
): WorkedRow | undefined {
  const typed = typedRow('total', list, 0, work.columns, work.problems);
  const [row] = readNumbers([typed], work);
  const count = rows.filter(({ kind }) => kind === 'data').length;
  for (const [index, column] of work.columns.entries()) {
    const { typed: node, amount } = row?.cells[index] ?? {};
    const total = totals[index]?.value;
    if (!node || !amount?.value || !total || compareNumbers(amount.value, total) === 0) continue;
    const fault = {
      concern: 'total',
      message: `gặp ${quoted(node.value)}, cần ‹${formatNumber(trimmed(total))}› (tổng của ${count} dòng)`,
      mend: 'xem lại số ở dòng tổng và ở các dòng; hoặc dùng khóa tong để chương trình cộng',
    } as const;
    work.problems.push(cellProblem(fault, node, typed, column, work));
  }
  return row;
}

function tableProblem({ problems }: TableWork, origin: Origin, message: string, mend: string): void {
  problems.push({ concern: 'structure', origin, subject: 'bảng, dòng tổng', message, mend });
}
