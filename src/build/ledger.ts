import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeAtomically } from './atomic-write.js';

const FILE = '.vanthu.json';

interface Entry {
  readonly sha256: string;
  /** ISO 8601. */
  readonly builtAt: string;
}

/**
 * What was written to an output folder, kept in a hidden file there: a document whose bytes differ from the record was
 * edited by hand since. A file without a record counts as somebody's work too.
 */
export class Ledger {
  readonly #entries: Map<string, Entry>;
  #isChanged = false;

  constructor(private readonly out: string) {
    this.#entries = new Map(Object.entries(readEntries(join(out, FILE))));
  }

  isOurs(path: string, sha256: string): boolean {
    return this.sha256Of(path) === sha256;
  }

  /** Of what was last written there; `undefined` when nothing was. */
  sha256Of(path: string): string | undefined {
    return this.#entries.get(this.#key(path))?.sha256;
  }

  /** When the document was last written; `undefined` when never. */
  builtAt(path: string): Date | undefined {
    const entry = this.#entries.get(this.#key(path));
    return entry && new Date(entry.builtAt);
  }

  record(path: string, sha256: string): void {
    const key = this.#key(path);
    if (this.#entries.get(key)?.sha256 === sha256) return;
    this.#entries.set(key, { sha256, builtAt: new Date().toISOString() });
    this.#isChanged = true;
  }

  /** Writes the record down; throws OutputError when that cannot be done. */
  save(): void {
    if (!this.#isChanged) return;
    const sorted = [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1));
    writeAtomically(join(this.out, FILE), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    this.#isChanged = false;
  }

  #key(path: string): string {
    return relative(this.out, path).split(sep).join('/');
  }
}

/** A record that is missing or broken is an empty one: then nothing is overwritten. */
function readEntries(file: string): Record<string, Entry> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(entries.filter(([, entry]) => typeof entry?.sha256 === 'string'));
  } catch {
    return {};
  }
}
