import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { guarded, OutputError, type WritingChoices, writeAtomically } from './atomic-write.js';
import { freeName, isOpenInWord } from './beside.js';
import type { Ledger } from './ledger.js';
import { sha256 } from './provenance.js';
import { shownPath } from './workspace.js';

/**
 * What became of a document's file.
 *
 * - `written`: it is new or was replaced
 * - `unchanged`: the same bytes were there already
 * - `kept`: it was edited by hand, so it stays and the new document was not written
 * - `moved`: as asked, the edited one was put aside under another name and the new one written
 */
export type Outcome =
  | { readonly kind: 'written' | 'unchanged' | 'kept' }
  | { readonly kind: 'moved'; readonly editedFile: string };

/** What is known of files that were written before. */
export type WrittenRecord = Pick<Ledger, 'isOurs' | 'record'>;

/**
 * Writes a document, never over work that somebody did by hand: a file whose bytes are not those last written is kept,
 * or with `force` put aside first.
 *
 * @throws OutputError when the file cannot be written; the old one is then still there
 */
export function writeDocument(
  path: string,
  docx: Uint8Array,
  ledger: WrittenRecord,
  force: boolean,
  how: WritingChoices = {},
): Outcome {
  const outcome = prepare(path, docx, ledger, force);
  if (outcome.kind === 'kept') return outcome;
  // The edited file gets its second name before the new one takes its place: at no moment is it gone.
  if (outcome.kind === 'moved') guarded(path, () => copyFileSync(path, outcome.editedFile));
  if (outcome.kind !== 'unchanged') writeOrTakeBack(path, docx, outcome, how);
  ledger.record(path, sha256(docx));
  return outcome;
}

function writeOrTakeBack(path: string, docx: Uint8Array, outcome: Outcome, how: WritingChoices): void {
  try {
    writeAtomically(path, docx, how);
  } catch (error) {
    if (outcome.kind === 'moved') rmSync(outcome.editedFile, { force: true });
    throw error;
  }
}

function prepare(path: string, docx: Uint8Array, ledger: WrittenRecord, force: boolean): Outcome {
  if (!existsSync(path)) return { kind: 'written' };
  refuseIfOpen(path);
  const found = sha256(readExisting(path));
  if (found === sha256(docx)) return { kind: 'unchanged' };
  if (ledger.isOurs(path, found)) return { kind: 'written' };
  return force ? { kind: 'moved', editedFile: freeName(path, 'sua-tay') } : { kind: 'kept' };
}

function readExisting(path: string): Uint8Array {
  return guarded(path, () => readFileSync(path));
}

function refuseIfOpen(path: string): void {
  if (isOpenInWord(path))
    throw new OutputError(shownPath(path), 'tệp đang mở trong Word', 'đóng tệp rồi chạy lại');
}
