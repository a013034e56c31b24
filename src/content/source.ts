import { readFileSync, statSync } from 'node:fs';
import { type Finding, FindingsError, quoted } from '../message/finding.js';
import { type Damage, findDamage } from '../text/damage.js';

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
  const text = decodeUtf8(bytes, shownAs).replace(/\r\n?/gu, '\n').normalize('NFC');
  const findings = findDamage(text)
    .filter(({ offset }) => !isComment(text, offset))
    .map((damage) => damageFinding(damage, text, shownAs));
  if (findings.length > 0) throw new FindingsError(findings);
  return { file: shownAs, text };
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw failure(file, 'gặp một thư mục, cần một tệp', 'ghi tên tệp trong thư mục đó');
    if (stats.size > MAX_BYTES) {
      throw failure(
        file,
        `gặp tệp ${megabytes(stats.size)} MB, cần tệp không quá ${megabytes(MAX_BYTES)} MB`,
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

const DAMAGE_MESSAGES: Record<Damage['kind'], readonly [expected: string, mend: string]> = {
  control: ['không có ký tự điều khiển', 'xóa ký tự ẩn ở đây rồi gõ lại'],
  private: ['không có ký tự riêng của một phông chữ', 'xóa ký tự này rồi gõ lại'],
  replacement: ['chữ Việt Unicode', 'chữ đã mất khi chuyển mã: gõ lại từ bản gốc'],
  'question-marks': ['chữ Việt Unicode', 'chữ đã mất khi lưu sai bảng mã: gõ lại từ bản gốc'],
  mojibake: ['chữ Việt Unicode', 'tệp đã bị mở sai bảng mã: mở lại bản gốc bằng UTF-8'],
  'legacy-font': [
    'chữ Việt Unicode',
    'chữ gõ bằng TCVN3 hoặc VNI: chuyển mã sang Unicode (Unikey: Ctrl+Shift+F6)',
  ],
};

function damageFinding(damage: Damage, text: string, file: string): Finding {
  const [expected, mend] = DAMAGE_MESSAGES[damage.kind];
  const code = damage.found.codePointAt(0) ?? 0;
  const found =
    damage.kind === 'control' || damage.kind === 'private'
      ? `ký tự U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      : quoted(damage.found);
  return {
    severity: 'error',
    rule: `text/${damage.kind}`,
    origin: { file, ...placeOf(text, damage.offset) },
    subject: 'chữ',
    message: `gặp ${found}, cần ${expected}`,
    mend,
    ...(damage.kind === 'control' ? {} : { clause: 'NĐ 30, Phụ lục I, I.4' }),
  };
}

function isComment(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(lineStart, offset).trimStart().startsWith('#');
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function failure(file: string, message: string, mend: string, line = 1, column = 1): FindingsError {
  return new FindingsError([
    { severity: 'error', rule: 'file', origin: { file, line, column }, subject: 'tệp', message, mend },
  ]);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
