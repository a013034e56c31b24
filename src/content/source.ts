import { readFileSync, statSync } from 'node:fs';
import { FindingsError } from '../message/finding.js';
import { damageFindings, placeOf } from './damage-findings.js';

/** A year's plan is some 20 kB; a hundred times that is not content any more. */
const MAX_BYTES = 2_000_000;

export interface SourceText {
  /** As shown to the clerk. */
  readonly file: string;
  /** Unicode text in NFC with `\n` line ends. */
  readonly text: string;
}

/**
 * Reads a content file or template as text.
 *
 * @param path where it is
 * @param shownAs the path that messages name
 * @throws FindingsError when it is missing, a folder, too large, not UTF-8, or damaged
 */
export function readSource(path: string, shownAs: string): SourceText {
  return decodeSource(readBytes(path, shownAs), shownAs);
}

/** As {@link readSource}, for bytes that were already read. */
export function decodeSource(bytes: Uint8Array, shownAs: string): SourceText {
  const text = decodeText(bytes, shownAs);
  const findings = damageFindings(text, shownAs);
  if (findings.length > 0) throw new FindingsError(findings);
  return { file: shownAs, text };
}

/** As {@link decodeSource}, without looking for damage. */
export function decodeText(bytes: Uint8Array, shownAs: string): string {
  return decodeUtf8(bytes, shownAs).replace(/\r\n?/gu, '\n').normalize('NFC');
}

/** Reads a file that clerks made; throws FindingsError when it is missing, a folder, or too large. */
export function readBytes(path: string, file: string, maxBytes = MAX_BYTES): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw failure(file, 'gặp một thư mục, cần một tệp', 'ghi tên tệp trong thư mục đó');
    if (stats.size > maxBytes) {
      throw failure(
        file,
        `gặp tệp ${megabytes(stats.size)} MB, cần tệp không quá ${megabytes(maxBytes)} MB`,
        'kiểm tra lại: có thể đã chọn nhầm tệp',
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FindingsError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw failure(file, 'không có tệp này', 'kiểm tra lại tên tệp và thư mục');
    if (code === 'EACCES' || code === 'EPERM')
      throw failure(file, 'không được phép đọc tệp này', 'kiểm tra quyền đọc của tệp');
    throw failure(
      file,
      `không đọc được tệp (${code ?? 'lỗi đọc đĩa'})`,
      'thử lại, hoặc chép tệp sang ổ đĩa khác',
    );
  }
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstInvalidUtf8(bytes);
    throw failure(
      file,
      'gặp tệp không phải UTF-8, cần tệp văn bản mã UTF-8',
      'mở bằng trình soạn thảo, chọn «Save with Encoding» → UTF-8 rồi lưu lại',
      line,
      column,
    );
  }
}

/** Where the first invalid sequence stands: the place to look at, in lines and characters. */
function firstInvalidUtf8(bytes: Uint8Array): { line: number; column: number } {
  const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return placeOf(readable, Math.max(0, readable.indexOf('\ufffd')));
}

function failure(file: string, message: string, mend: string, line = 1, column = 1): FindingsError {
  return new FindingsError([
    { severity: 'error', rule: 'file', origin: { file, line, column }, subject: 'tệp', message, mend },
  ]);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
