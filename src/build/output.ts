import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { guarded, OutputError, writeAtomically } from './atomic-write.js';
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

/**
 * Writes a document, never over work that somebody did by hand: a file whose bytes are not those last written is kept,
 * or with `force` put aside first.
 *
 * @throws OutputError when the file cannot be written; the old one is then still there
 */
export function writeDocument(path: string, docx: Uint8Array, ledger: Ledger, force: boolean): Outcome {
  const outcome = prepare(path, docx, ledger, force);
  if (outcome.kind === 'kept') return outcome;
  if (outcome.kind !== 'unchanged') writeAtomically(path, docx);
  ledger.record(path, sha256(docx));
  return outcome;
}

function prepare(path: string, docx: Uint8Array, ledger: Ledger, force: boolean): Outcome {
  if (!existsSync(path)) return { kind: 'written' };
  refuseIfOpen(path);
  const found = sha256(readExisting(path));
  if (found === sha256(docx)) return { kind: 'unchanged' };
  if (ledger.isOurs(path, found)) return { kind: 'written' };
  if (!force) return { kind: 'kept' };
  const editedFile = freeName(path);
  guarded(path, () => renameSync(path, editedFile));
  return { kind: 'moved', editedFile };
}

function readExisting(path: string): Uint8Array {
  return guarded(path, () => readFileSync(path));
}

/** Word marks a document it has open by an owner file beside it. */
function refuseIfOpen(path: string): void {
  const name = basename(path);
  if (existsSync(join(dirname(path), `~$${name.slice(2)}`)) || existsSync(join(dirname(path), `~$${name}`))) {
    throw new OutputError(shownPath(path), 'tệp đang mở trong Word', 'đóng tệp rồi chạy lại');
  }
}

/** `x.docx` → `x.sua-tay.docx`, `x.sua-tay-2.docx`, … */
function freeName(path: string): string {
  const stem = path.slice(0, -extname(path).length);
  for (let count = 1; ; count++) {
    const name = `${stem}.sua-tay${count === 1 ? '' : `-${count}`}${extname(path)}`;
    if (!existsSync(name)) return name;
  }
}
