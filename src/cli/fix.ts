import { resolve } from 'node:path';
import { OutputError } from '../build/atomic-write.js';
import { type FixedFile, fixFile } from '../build/fix-file.js';
import { shownPath } from '../build/workspace.js';
import { type Finding, FindingsError, formatFinding } from '../message/finding.js';
import { type Arguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, outputErrorText, terminal } from './terminal.js';

/** A file that was mended as far as possible, or the reason why it was not touched. */
type Result = FixedFile | { readonly file: string; readonly findings: readonly Finding[] } | Unwritable;

interface Unwritable {
  readonly file: string;
  readonly reason: string;
}

/** `vanthu fix`: mends Word files by tracked changes in new files. One that is refused does not keep the others back. */
export async function fix({ paths, json, out }: Arguments): Promise<ExitStatus> {
  if (paths.length === 0) throw new UsageError('chưa ghi tệp Word nào; ghi tên một hay nhiều tệp .docx');
  const files = [...new Set(paths.map((path) => resolve(path)))];
  const now = new Date();
  const progress = terminal.progress(files.length);
  const results = files.map((path) => {
    progress.step(shownPath(path));
    return resultOf(path, now, out);
  });
  progress.end();
  if (json) terminal.json({ files: results });
  else for (const result of results) print(result);
  if (results.some((result) => !('left' in result))) return EXIT.failure;
  return results.some((result) => 'left' in result && result.left.length > 0) ? EXIT.problems : EXIT.ok;
}

function resultOf(path: string, now: Date, out: string | undefined): Result {
  try {
    return fixFile(path, now, out);
  } catch (error) {
    if (error instanceof FindingsError) return { file: shownPath(path), findings: error.findings };
    if (error instanceof OutputError) return { file: shownPath(path), reason: outputErrorText(error) };
    throw error;
  }
}

function print(result: Result): void {
  if ('findings' in result) terminal.findings(result.findings);
  else if ('reason' in result) terminal.complain(result.reason);
  else printFixed(result);
}

function printFixed({ file, output, natures, hasTrackedChanges, applied, left }: FixedFile): void {
  for (const nature of natures) terminal.line(`${file}: ${nature}`);
  if (hasTrackedChanges) {
    terminal.line(`${file}: tệp có sẵn chỗ sửa chưa nhận (Track Changes), các chỗ ấy được giữ nguyên`);
  }
  for (const { place, subject, message, mend } of applied) {
    terminal.line(`  đã sửa  ${place}  ${subject}: ${message}\n    → ${mend}`);
  }
  for (const finding of left) terminal.complain(`${formatFinding(finding)}\n  (còn lại: ${finding.why})`);
  if (output !== undefined) {
    terminal.line(`${file}: đã sửa ${applied.length} chỗ, ghi ra ${output}${leftWords(left.length)}`);
    terminal.line('  → mở tệp trong Word, thẻ Review: Accept để nhận, Reject để bỏ từng chỗ sửa');
  } else if (left.length > 0) {
    terminal.line(`${file}: không có chỗ nào sửa tự động được, không ghi tệp nào${leftWords(left.length)}`);
  } else terminal.line(`${file}: không có gì cần sửa, không ghi tệp nào`);
}

function leftWords(count: number): string {
  return count > 0 ? `; còn ${count} chỗ cần người xem` : '';
}
