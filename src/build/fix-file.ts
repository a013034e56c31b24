import { extname, join, parse, resolve } from 'node:path';
import { checkWord } from '../check/word/check-word.js';
import { foundBy, type LeftReason, mendWord } from '../check/word/mend.js';
import { compareOrigins } from '../document/origin.js';
import { saveWordPackage } from '../docx/edit/save.js';
import type { Tracking } from '../docx/edit/tracking.js';
import { recognise } from '../docx/parts/recognise.js';
import type { WordDocument } from '../docx/read/model.js';
import { findingOf, type WordFinding } from '../report/word-findings.js';
import { natureWords } from '../report/words.js';
import { writeAtomically } from './atomic-write.js';
import { freeName, isOpenInWord } from './beside.js';
import { referencesFor } from './check-file.js';
import { readWordFile, wordFileError } from './word-file.js';
import { shownPath } from './workspace.js';

/** Something that was not mended, and why. */
export interface LeftFinding extends WordFinding {
  readonly reason: LeftReason;
  readonly why: string;
}

/** What became of a Word file that was to be mended; paths are as shown to the clerk. */
export interface FixedFile {
  readonly file: string;
  /** The mended file; absent where nothing could be mended. */
  readonly output?: string;
  /** What each document in it was taken for. */
  readonly natures: readonly string[];
  readonly hasTrackedChanges: boolean;
  readonly applied: readonly WordFinding[];
  readonly left: readonly LeftFinding[];
}

const REASONS: Readonly<Record<LeftReason, string>> = {
  person: 'cần người quyết định',
  unsure: 'chưa chắc chắn nhận đúng phần này',
  conflict: 'vướng một chỗ sửa khác ở cùng đoạn',
  'came-back': 'đã thử sửa nhưng vẫn còn',
};

/**
 * Mends a Word file by tracked changes in a new file beside it, or in another folder; the file itself is only read.
 *
 * @throws FindingsError when the file cannot be read, or must not be changed
 * @throws OutputError when the new file cannot be written
 */
export function fixFile(path: string, now: Date, out?: string): FixedFile {
  const { package: word, document } = readWordFile(path);
  if (isOpenInWord(path)) {
    throw wordFileError(path, 'tệp đang mở trong Word, bản trên đĩa có thể chưa phải bản mới', OPEN_MEND);
  }
  if (word.isSigned) throw wordFileError(path, 'tệp đã ký số, sửa tệp sẽ làm mất chữ ký', SIGNED_MEND);
  const references = referencesFor(path);
  const find = (read: WordDocument) => foundBy(checkWord(read, references));
  const natures = recognise(document).map((each) => natureWords({ document: each }));
  const { applied, left } = mendWord(word, find, trackingAt(now));
  const file = shownPath(path);
  const output = applied.length > 0 ? freeName(besidePath(path, out), 'sua') : undefined;
  if (output !== undefined) writeAtomically(output, saveWordPackage(word));
  return {
    file,
    ...(output !== undefined && { output: shownPath(output) }),
    natures,
    hasTrackedChanges: document.hasTrackedChanges,
    applied: applied.map((each) => findingOf(file, each, each.report)).sort(byPlace),
    left: left
      .map(({ reason, ...each }) => ({
        ...findingOf(file, each, each.report),
        reason,
        why: REASONS[reason],
      }))
      .sort(byPlace),
  };
}

function byPlace(a: WordFinding, b: WordFinding): number {
  return compareOrigins(a.origin, b.origin);
}

const OPEN_MEND = 'lưu và đóng tệp rồi chạy lại';
const SIGNED_MEND = 'sửa ở bản chưa ký rồi ký lại';

/** What the new file is named after: a Word file is `.docx` whatever the old one was called. */
function besidePath(path: string, out: string | undefined): string {
  const { dir, name } = parse(path);
  const extension = /^\.do[ct]x$/iu.test(extname(path)) ? extname(path) : '.docx';
  return join(out === undefined ? dir : resolve(out), name + extension);
}

/** Word writes the clerk's own time under the sign of UTC, and shows it as it stands (ECMA-376 Part 1, 17.13.5: `w:date`). */
function trackingAt(now: Date): Tracking {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { author: 'vanthu', date: `${local.toISOString().slice(0, 19)}Z` };
}
