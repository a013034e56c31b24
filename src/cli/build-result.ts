import { OutputError, type WritingChoices } from '../build/atomic-write.js';
import type { Ledger } from '../build/ledger.js';
import { type Outcome, writeDocument } from '../build/output.js';
import { shownPath } from '../build/workspace.js';
import type { Finding } from '../message/finding.js';
import { countFindings, EXIT, type ExitStatus, outputErrorText, terminal } from './terminal.js';

/** What became of one document of `vanthu build`. */
export interface Result {
  readonly file: string;
  readonly output: string;
  /** `failed`: errors in the content; `unwritable`: the file could not be written, for the reason given. */
  readonly outcome: Outcome['kind'] | 'failed' | 'unwritable';
  readonly editedFile?: string;
  readonly reason?: string;
  readonly findings: readonly Finding[];
}

/** Writes a Word file; what is in the way becomes part of the result. */
export function written(
  path: string,
  bytes: Uint8Array,
  ledger: Ledger,
  force: boolean,
  how: WritingChoices = {},
): Pick<Result, 'outcome' | 'editedFile' | 'reason'> {
  try {
    const outcome = writeDocument(path, bytes, ledger, force, how);
    if (outcome.kind !== 'moved') return { outcome: outcome.kind };
    return { outcome: outcome.kind, editedFile: shownPath(outcome.editedFile) };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { outcome: 'unwritable', reason: outputErrorText(error) };
  }
}

/** Of the whole command. */
export function exitStatus(results: readonly Pick<Result, 'outcome'>[]): ExitStatus {
  const outcomes = results.map(({ outcome }) => outcome);
  if (outcomes.includes('unwritable')) return EXIT.failure;
  return outcomes.includes('failed') || outcomes.includes('kept') ? EXIT.problems : EXIT.ok;
}

/** Tells a person what became of a document. */
export function print({ file, output, outcome, editedFile, reason, findings }: Result): void {
  terminal.findings(findings);
  const count = countFindings(findings);
  const notes = count === '' ? '' : ` (${count})`;
  const told: Record<Result['outcome'], string> = {
    written: `đã soạn ${output}${notes}`,
    unchanged: `không đổi ${output}${notes}`,
    moved: `đã soạn ${output}${notes}; bản sửa tay giữ ở ${editedFile}`,
    kept: [
      `giữ nguyên ${output}: tệp này đã được sửa tay hoặc không do vanthu soạn`,
      `  → chuyển các chỗ sửa vào ${file}, rồi chạy lại với --force (bản sửa tay sẽ được giữ với tên khác)`,
    ].join('\n'),
    unwritable: reason ?? '',
    failed: `không soạn ${output}: ${count} trong ${file}`,
  };
  if (outcome === 'written' || outcome === 'unchanged' || outcome === 'moved') terminal.line(told[outcome]);
  else terminal.complain(told[outcome]);
}
