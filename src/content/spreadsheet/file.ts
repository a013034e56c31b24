import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { FindingsError, quoted } from '../../message/finding.js';
import type { TextNode } from '../node.js';
import { decodeText, readBytes } from '../source.js';
import { nearestName } from '../table/references.js';
import { PASSWORD, type Sheet, type SheetFault, spreadsheetFailure } from './model.js';

/** A list of some thousand rows is under 1 MB. */
const MAX_BYTES = 20_000_000;

/** A spreadsheet that a table names. */
export interface SpreadsheetFile {
  /** As shown to the clerk. */
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const SAVE_AS_XLSX = 'mở bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx)';

/** Kinds of files that clerks name, but that are not read. */
const REFUSED: Readonly<Record<string, string>> = {
  '.xls': 'tệp Excel đời cũ (.xls)',
  '.xlt': 'tệp Excel đời cũ (.xlt)',
  '.xlsm': 'tệp có macro (.xlsm)',
  '.xltm': 'tệp có macro (.xltm)',
  '.xlsb': 'tệp Excel nhị phân (.xlsb)',
  '.ods': 'tệp OpenDocument (.ods)',
};

/**
 * Reads the file that `nguon` names, beside the content file or in a folder below.
 *
 * @param contentPath where the content file is
 * @param contentFile the same, as shown to the clerk
 * @throws FindingsError when it lies elsewhere, is missing, of another kind, or too large
 */
export function readSpreadsheetFile(
  node: TextNode,
  contentPath: string,
  contentFile: string,
): SpreadsheetFile {
  const name = node.value.replaceAll('\\', '/');
  const refuse = (fault: SheetFault): FindingsError =>
    spreadsheetFailure(contentFile, fault, { ...node.origin, path: 'nguon' });
  if (/^[/~]|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/iu.test(name)) {
    const message = `gặp ${quoted(node.value)}, cần tệp đặt cạnh tệp nội dung`;
    throw refuse({ message, mend: 'chép tệp vào thư mục của tệp nội dung, ghi tên tệp ở nguon' });
  }
  const extension = extname(name).toLowerCase();
  const refused = REFUSED[extension];
  if (refused !== undefined) {
    throw refuse({ message: `gặp ${refused}, cần tệp .xlsx hoặc .csv`, mend: SAVE_AS_XLSX });
  }
  if (!['.csv', '.xlsx'].includes(extension)) {
    const message = `gặp ${quoted(node.value)}, cần tệp .xlsx hoặc .csv`;
    throw refuse({ message, mend: SAVE_AS_XLSX });
  }
  const path = join(dirname(contentPath), name);
  const known = namesBeside(path);
  const own = name.split('/').at(-1) ?? name;
  if (!known.includes(own)) {
    const near = nearestName(
      own,
      known.filter((other) => /\.(csv|xlsx)$/iu.test(other)),
    );
    const mend = near ? `có phải ‹${near}›?` : 'chép tệp vào thư mục của tệp nội dung, hoặc sửa tên tệp';
    throw refuse({ message: `không có tệp ${quoted(node.value)} cạnh tệp nội dung, cần tệp này`, mend });
  }
  const file = contentFile.includes('/')
    ? `${contentFile.slice(0, contentFile.lastIndexOf('/'))}/${name}`
    : name;
  return { file, path, bytes: readBytes(path, file, MAX_BYTES) };
}

/** Names are compared in NFC: some systems store them decomposed. */
function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path)).map((name) => name.normalize('NFC'));
  } catch {
    return [];
  }
}

/**
 * Reads a sheet. The readers are loaded only here: most documents have no spreadsheet.
 *
 * @param wanted name of the sheet, where one is named
 * @param isWanted whether a text is the name of a column of the table
 * @throws FindingsError when it is no spreadsheet, damaged, beyond bounds, or lacks the sheet
 */
export async function readSheetOf(
  { file, path, bytes }: SpreadsheetFile,
  wanted: string | undefined,
  isWanted: (name: string) => boolean,
): Promise<Sheet> {
  const format = formatOf(bytes);
  if (format === 'ole') throw spreadsheetFailure(file, oleFault(bytes));
  if (extname(path).toLowerCase() === '.xlsx') {
    const { readXlsx } = await import('./xlsx.js');
    return readXlsx(bytes, file, wanted);
  }
  if (format === 'zip') {
    const message = 'gặp tệp Excel mang tên .csv, cần tệp văn bản CSV';
    throw spreadsheetFailure(file, { message, mend: 'đổi tên tệp thành .xlsx, hoặc lưu lại dạng CSV UTF-8' });
  }
  if (wanted !== undefined) {
    const message = `gặp trang ${quoted(wanted)}, nhưng tệp .csv không có trang, cần bỏ`;
    throw spreadsheetFailure(file, { message, mend: 'bỏ khóa trang' });
  }
  const { readCsv } = await import('./csv.js');
  return readCsv({ file, text: csvText(bytes, file) }, isWanted);
}

/**
 * The names of the sheets of a file; none where it has no sheets with names.
 *
 * @throws FindingsError when it is a damaged workbook
 */
export async function sheetNamesOf({ file, path, bytes }: SpreadsheetFile): Promise<string[]> {
  if (formatOf(bytes) === 'ole' || extname(path).toLowerCase() !== '.xlsx') return [];
  const { readXlsxNames } = await import('./xlsx.js');
  return readXlsxNames(bytes, file);
}

/**
 * Reads all sheets of a workbook, in its order.
 *
 * @throws FindingsError when it is no workbook of Excel since 2007, damaged, or beyond bounds
 */
export async function readSheetsOf({ file, path, bytes }: SpreadsheetFile): Promise<Sheet[]> {
  if (extname(path).toLowerCase() !== '.xlsx') {
    const message = 'gặp tệp chỉ có một trang, cần tệp .xlsx';
    throw spreadsheetFailure(file, { message, mend: SAVE_AS_XLSX });
  }
  if (formatOf(bytes) === 'ole') throw spreadsheetFailure(file, oleFault(bytes));
  const { readXlsxSheets } = await import('./xlsx.js');
  return readXlsxSheets(bytes, file);
}

function csvText(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    const mend = 'mở tệp bằng Excel, lưu lại dạng CSV UTF-8 (Comma delimited)';
    throw new FindingsError(error.findings.map((finding) => ({ ...finding, mend })));
  }
}

/** First bytes of a zip file, and of the container of Excel before 2007 and of workbooks with a password. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function formatOf(bytes: Uint8Array): 'zip' | 'ole' | 'other' {
  const starts = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  return starts(ZIP) ? 'zip' : starts(OLE) ? 'ole' : 'other';
}

function oleFault(bytes: Uint8Array): SheetFault {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? PASSWORD
    : { message: 'gặp tệp Excel đời cũ (.xls), cần tệp .xlsx', mend: SAVE_AS_XLSX };
}
