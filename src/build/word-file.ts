import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { WordDocument } from '../docx/read/model.js';
import { openWordPackage, WordFault, type WordFaultKind, type WordPackage } from '../docx/read/open.js';
import { readPackage } from '../docx/read/read.js';
import { FindingsError } from '../message/finding.js';
import { shownPath } from './workspace.js';

/** A Word file that was read from disk. */
export interface WordFile {
  /** As it was given. */
  readonly path: string;
  readonly package: WordPackage;
  readonly document: WordDocument;
  readonly bytes: Uint8Array;
}

/** The longest plans with scanned pictures take some 30 MB. */
const MAX_FILE_BYTES = 50_000_000;

/**
 * Reads a Word file.
 *
 * @throws FindingsError when there is none, it cannot be read, is no Word document, or is refused
 */
export function readWordFile(path: string): WordFile {
  const bytes = fileBytes(path);
  try {
    const opened = openWordPackage(bytes);
    return { path, package: opened, document: readPackage(opened), bytes };
  } catch (error) {
    if (!(error instanceof WordFault)) throw error;
    const { message, mend } = WORDS[error.kind](error.found);
    throw wordFileError(path, message, mend);
  }
}

/** Says that a Word file cannot be worked on. */
export function wordFileError(path: string, message: string, mend: string): FindingsError {
  const origin = { file: shownPath(path), line: 1, column: 1 };
  return new FindingsError([{ severity: 'error', rule: 'file', origin, subject: 'tệp', message, mend }]);
}

function fileBytes(path: string): Uint8Array {
  if (basename(path).startsWith('~$')) {
    throw wordFileError(
      path,
      'đây là tệp tạm của Word, không phải văn bản',
      'chọn tệp có tên không bắt đầu bằng ~$',
    );
  }
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      throw wordFileError(path, 'gặp thư mục, cần tệp Word .docx', 'ghi tên tệp trong thư mục này');
    }
    if (stat.size > MAX_FILE_BYTES) {
      const { message, mend } = WORDS['too-large'](`tệp dài ${Math.round(stat.size / 1e6)} MB`);
      throw wordFileError(path, message, mend);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FindingsError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    const [message, mend] = SYSTEM_WORDS[code] ?? [
      `không đọc được tệp (${code})`,
      'kiểm tra lại ổ đĩa, rồi chạy lại',
    ];
    throw wordFileError(path, message, mend);
  }
}

const SYSTEM_WORDS: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  ENOENT: ['không có tệp này', 'kiểm tra lại tên tệp và thư mục'],
  ENOTDIR: ['không có tệp này', 'kiểm tra lại tên tệp và thư mục'],
  EACCES: ['không được phép đọc tệp này', 'kiểm tra quyền đọc của tệp'],
  EPERM: ['không được phép đọc tệp này', 'kiểm tra quyền đọc của tệp'],
  EBUSY: ['tệp đang mở trong chương trình khác', 'đóng tệp rồi chạy lại'],
};

/** What a clerk is told about a file that is refused; `found` is what was found instead, perhaps nothing. */
const WORDS: Readonly<Record<WordFaultKind, (found: string) => { message: string; mend: string }>> = {
  encrypted: () => ({
    message: 'tệp có mật khẩu, chưa mở được',
    mend: 'mở tệp trong Word, chọn File → Info → Protect Document → Encrypt with Password, xóa mật khẩu, lưu rồi chạy lại',
  }),
  'old-format': () => ({
    message: 'gặp tệp .doc của Word 97–2003, cần tệp .docx',
    mend: 'mở tệp trong Word, chọn File → Save As, kiểu tệp Word Document (*.docx), rồi chạy lại với tệp mới',
  }),
  damaged: (found) => ({
    message: `tệp hỏng, không đọc được${found === '' ? '' : ` (phần ${found})`}`,
    mend: 'mở tệp trong Word; nếu Word hỏi thì cho phục hồi, lưu thành tệp .docx mới rồi chạy lại',
  }),
  'too-large': (found) => ({
    message: `tệp lớn quá mức cho phép${found === '' ? '' : `: ${found}`}`,
    mend: 'nén ảnh trong tệp (Picture Format → Compress Pictures), hoặc tách tệp thành nhiều tệp nhỏ',
  }),
  'no-document': (found) => ({
    message: `gặp ${found || 'tệp không có văn bản Word bên trong'}, cần tệp Word .docx`,
    mend: 'chọn tệp khác, hoặc mở tệp trong Word rồi lưu thành .docx',
  }),
  macros: () => ({
    message: 'tệp có macro (chương trình chạy trong Word), không nhận tệp như vậy',
    mend: 'mở tệp trong Word, chọn File → Save As, kiểu tệp Word Document (*.docx) không có macro, rồi chạy lại',
  }),
  'other-format': (found) => ({
    message: `gặp ${found}, cần tệp Word .docx`,
    mend: 'chọn tệp khác, hoặc mở tệp trong Word rồi lưu thành .docx',
  }),
};
