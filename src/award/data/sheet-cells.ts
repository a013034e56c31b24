/** What is wrong with cells, whatever the list would say of their values; and what of them a clerk cannot see. */
import { limited } from '../../content/finding-limit.js';
import type { Sheet, SheetCell, SheetRow } from '../../content/spreadsheet/model.js';
import { dateText } from '../../content/spreadsheet/xlsx-formats.js';
import { type Finding, quoted } from '../../message/finding.js';
import { columnLetters } from '../../package/cell-names.js';
import { foldForComparison } from '../../text/fold.js';
import { type AwardSheet, EXAMPLE_REMARK } from './sheet-columns.js';
import { type CellPlace, sheetFinding } from './sheet-finding.js';
import type { SheetHeader } from './sheet-header.js';

type PlaceAt = (row: number, column: number) => CellPlace;

const FORMULA = {
  message: 'gặp công thức, cần một giá trị gõ vào',
  mend: 'chép ô này rồi dán giá trị (Paste Values) lên chính nó',
};

const CHANGED_EXAMPLE = {
  message: 'gặp dòng ví dụ đã sửa, cần biết là dữ liệu thật hay không',
  mend: 'dữ liệu thật thì xóa ghi chú ở ô này; không thì xóa cả dòng',
};

/** Whether the remark of a row says that it only shows what a row looks like. */
export function isExampleRemark(text: string): boolean {
  return text !== '' && foldForComparison(text) === foldForComparison(EXAMPLE_REMARK);
}

/** Formulas, numbers in place of days, and example rows that were changed. */
export function cellFindings(
  rows: readonly SheetRow[],
  { places, remarks }: SheetHeader,
  { columns }: AwardSheet,
  at: PlaceAt,
): Finding[] {
  const findings = rows.flatMap((row) => {
    const faults = columns.flatMap((column, index): Finding[] => {
      const place = places[index];
      const cell = place === undefined ? undefined : row.cells.get(place);
      if (place === undefined || !cell || cell.fault) return [];
      const words = cell.isFormula ? FORMULA : column.isDate ? numberForDate(cell) : undefined;
      return words ? [sheetFinding(at(row.number, place), 'cell', words)] : [];
    });
    if (remarks === undefined || !isExampleRemark(row.cells.get(remarks)?.text ?? '')) return faults;
    return [...faults, sheetFinding(at(row.number, remarks), 'example', CHANGED_EXAMPLE)];
  });
  return limited(findings);
}

/** Spreadsheets count days: a number in a cell that is not formatted as a day may be one. */
function numberForDate({ number, text }: SheetCell) {
  if (!number) return undefined;
  const day = dateText(Number(text.replace(',', '.')), false);
  const mend = day
    ? `có phải ${day}? Định dạng ô là ngày, hoặc gõ lại ngày này`
    : 'gõ lại ngày dạng 19/01/2025';
  return { message: `gặp số ${quoted(text)}, cần một ngày`, mend };
}

/** What a clerk cannot see is read all the same: it is asked about. */
export function hiddenFindings(
  sheet: Sheet,
  rows: readonly SheetRow[],
  header: SheetHeader,
  at: PlaceAt,
): Finding[] {
  const ask = (place: CellPlace, what: string, mend: string): Finding =>
    sheetFinding(place, 'hidden', { message: `gặp ${what}, vẫn được đọc`, mend }, 'advice');
  const findings: Finding[] = [];
  if (sheet.isHidden && rows.length > 0) {
    findings.push(ask(at(1, 0), 'trang đang ẩn', 'bỏ ẩn để xem; không dùng thì xóa các dòng'));
  }
  const hiddenRows = rows.filter(({ isHidden }) => isHidden);
  const [row] = hiddenRows;
  if (row) {
    const what = `${hiddenRows.length} dòng đang ẩn`;
    findings.push(ask(at(row.number, 0), what, 'bỏ lọc để xem; dòng không dùng thì xóa'));
  }
  const columns = sheet.hiddenColumns.filter((column) => header.places.includes(column));
  const [column] = columns;
  if (column !== undefined) {
    const what = `cột đang ẩn: ${columns.map(columnLetters).join(', ')}`;
    findings.push(ask(at(header.row.number, column), what, 'bỏ ẩn để xem; cột không dùng thì xóa'));
  }
  return findings;
}
