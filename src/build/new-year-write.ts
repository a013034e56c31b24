import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { guarded } from './atomic-write.js';
import { Ledger } from './ledger.js';
import { writeDocument } from './output.js';

/** The folder appears whole, under its name, or not at all. Returns whether an edited Word file was kept. */
export function writeAll(
  folder: string,
  texts: ReadonlyMap<string, string | Uint8Array>,
  word: { readonly path: string; readonly bytes: Uint8Array },
  out: string,
): boolean {
  const temporary = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  const hadWord = existsSync(word.path);
  try {
    guarded(folder, () => {
      for (const [name, data] of texts) {
        mkdirSync(dirname(join(temporary, name)), { recursive: true });
        writeFileSync(join(temporary, name), data);
      }
    });
    const ledger = new Ledger(out);
    const { kind } = writeDocument(word.path, word.bytes, ledger, false);
    ledger.save();
    guarded(folder, () => {
      if (existsSync(folder)) rmdirSync(folder);
      renameSync(temporary, folder);
    });
    return kind === 'kept';
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!hadWord) rmSync(word.path, { force: true });
    throw error;
  }
}
