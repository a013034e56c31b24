import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { cellProblem, type TableWork, type WorkedRow } from './numbers.js';

const TOTAL_WORDS = ['tổng', 'tổng cộng', 'tổng số', 'cộng'];

/** Finds rows among the others that look like their total: they would be added to themselves. */
export function findHiddenTotals(rows: readonly WorkedRow[], hasTotal: boolean, work: TableWork): void {
  if (!work.columns.some(({ isSummed }) => isSummed)) return;
  for (const row of rows) {
    const index = row.cells.findIndex(({ typed }) => typed !== undefined && typed.value !== '');
    const [typed, column] = [row.cells[index]?.typed, work.columns[index]];
    const words = foldForComparison(typed?.value ?? '').replace(/\s*:$/u, '');
    if (!typed || !column || row.kind !== 'data' || !TOTAL_WORDS.includes(words)) continue;
    const found = `gặp dòng ${quoted(typed.value)} trong các dòng của bảng`;
    const fault = hasTotal
      ? {
          message: `${found}, cần bỏ vì đã có dòng tổng`,
          mend: 'xóa dòng này: cộng cả nó thì tổng gấp đôi',
        }
      : {
          message: `${found}, chưa được kiểm tra`,
          mend: 'chuyển sang khóa tong_ghi, hoặc dùng khóa tong để chương trình cộng',
        };
    const problem = cellProblem({ concern: 'total', ...fault }, typed, row, column, work);
    work.problems.push(hasTotal ? problem : { ...problem, severity: 'advice' });
  }
}
