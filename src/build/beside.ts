/** What may lie beside a Word file: the mark of who has it open, other versions of it. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/**
 * Whether Word has a document open. It marks that by an owner file beside it: `~$` before the name, in place of its
 * first two letters, or of one where the name has seven letters, or of none where it is shorter.
 */
export function isOpenInWord(path: string): boolean {
  const name = basename(path);
  const owners = [0, 1, 2].map((dropped) => join(dirname(path), `~$${name.slice(dropped)}`));
  return owners.some((owner) => existsSync(owner));
}

/** `x.docx` → `x.WORD.docx`, `x.WORD-2.docx`, …: the first that is not taken. */
export function freeName(path: string, word: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let count = 1; ; count++) {
    const name = `${stem}.${word}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!existsSync(name)) return name;
  }
}
