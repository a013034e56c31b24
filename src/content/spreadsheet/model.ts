/** A sheet of a spreadsheet, whatever kind of file it was read from. */
import type { Origin } from '../../document/origin.js';
import { FindingsError } from '../../message/finding.js';
import { columnLetters } from '../../package/cell-names.js';
import { type Decimal, formatNumber } from '../../text/number.js';

/** A list longer or wider than this was not made to be printed. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 200;

export interface Sheet {
  /** Absent in a CSV file, which has only one. */
  readonly name?: string;
  /** Rows that hold something, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellRange[];
  /** Indexes from 0 of the columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly isHidden: boolean;
}

export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  /** Line of the file, where it has lines. */
  readonly line: number;
  readonly isHidden: boolean;
  /** Cells that hold something, by index of their column from 0. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface SheetCell {
  readonly text: string;
  readonly number?: Decimal;
  /** The value was computed when the file was last saved. */
  readonly isFormula?: true;
  /** Why the cell has no value that can be used. */
  readonly fault?: SheetFault;
}

export interface SheetFault {
  readonly message: string;
  readonly mend: string;
}

/** What to say of a file that opens only with a password. */
export const PASSWORD: SheetFault = {
  message: 'gặp tệp đặt mật khẩu, cần tệp mở được ngay',
  mend: 'mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại',
};

/** Columns from 0, rows as numbered, ends included. */
export interface CellRange {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `trang ‹Năm 2026›, ô C12`: how a clerk finds a cell. */
export function cellName({ name }: Pick<Sheet, 'name'>, row: number, column: number): string {
  const cell = `ô ${columnLetters(column)}${row}`;
  return name === undefined ? cell : `trang ‹${name}›, ${cell}`;
}

/** The place of a cell: its line, and its column counted in cells. */
export function cellOrigin(
  file: string,
  sheet: Pick<Sheet, 'name'>,
  row: Pick<SheetRow, 'number' | 'line'>,
  column: number,
): Origin {
  return { file, line: row.line, column: column + 1, path: cellName(sheet, row.number, column) };
}

/** A failure of the whole file, or of one place in it. */
export function spreadsheetFailure(
  file: string,
  { message, mend }: SheetFault,
  origin: Origin = { file, line: 1, column: 1 },
): FindingsError {
  const subject = origin.path ?? 'tệp bảng tính';
  return new FindingsError([{ severity: 'error', rule: 'spreadsheet', origin, subject, message, mend }]);
}

export function tooLong(file: string): FindingsError {
  const limit = formatNumber({ units: BigInt(MAX_ROWS), scale: 0 });
  return spreadsheetFailure(file, {
    message: `gặp hơn ${limit} dòng, cần không quá ${limit} dòng`,
    mend: 'chia thành nhiều tệp, mỗi tệp một bảng',
  });
}

export function tooWide(
  file: string,
  sheet: Pick<Sheet, 'name'>,
  row: Pick<SheetRow, 'number' | 'line'>,
): FindingsError {
  const fault = {
    message: `gặp hơn ${MAX_COLUMNS} cột, cần không quá ${MAX_COLUMNS} cột`,
    mend: 'chép riêng các cột cần in sang một tệp mới',
  };
  return spreadsheetFailure(file, fault, cellOrigin(file, sheet, row, MAX_COLUMNS));
}
