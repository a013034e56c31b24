import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project itself, wherever the tests are started. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export const AGENCY = 'content/co-quan.yaml';
export const REGISTER = 'content/van-ban.yaml';
export const PLAN = 'content/2024/ke-hoach-thi-dua.yaml';
export const TEMPLATE = 'templates/ke-hoach-thi-dua.hbs';
/**
 * What the rules about words say of the real plan: its citations, a capital, a name spelled two ways. Its text is that of
 * the office and stays as it is.
 */
export const PLAN_ADVICE = '5 điểm nên xem';
/** What the plan is compiled to. */
export const DOCX = 'out/2024/ke-hoach-thi-dua.docx';

/** Only these are copied: a plan added to the project for another year must not change what the tests count. */
const COPIED = [AGENCY, REGISTER, PLAN, 'templates'];

/** Path inside the working folder → SHA-256 of the bytes. */
export type Snapshot = Readonly<Record<string, string>>;

/** A temporary working folder with the real content and templates, to damage at will. Paths are relative to it. */
export class Workspace {
  readonly root: string;

  /** @param from another workspace to copy, its `out` too; the project when absent */
  constructor(from?: Workspace) {
    this.root = mkdtempSync(join(tmpdir(), 'vanthu-'));
    const copied = from ? readdirSync(from.root) : COPIED;
    for (const path of copied) {
      cpSync(join(from?.root ?? PROJECT, path), this.at(path), { recursive: true });
    }
  }

  at(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  bytes(path: string): Buffer {
    return readFileSync(this.at(path));
  }

  /** Writes text or raw bytes; makes the folder where it is missing. */
  write(path: string, data: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), data);
  }

  makeFolder(path: string): void {
    mkdirSync(this.at(path), { recursive: true });
  }

  delete(path: string): void {
    rmSync(this.at(path), { recursive: true });
  }

  has(path: string): boolean {
    return existsSync(this.at(path));
  }

  /** Puts other text in the place of the first `found`; throws when it is not there, so that no damage goes missing. */
  replace(path: string, found: string, by: string): void {
    const text = this.read(path);
    if (!text.includes(found)) throw new Error(`${path} does not hold: ${found}`);
    this.write(
      path,
      text.replace(found, () => by),
    );
  }

  /** As {@link replace}, for a key at the top of a content file with everything down to the next empty line. */
  replaceBlock(path: string, key: string, by: string): void {
    const block = new RegExp(`^${key}:[\\s\\S]*?\\n(?=\\n|$(?![\\s\\S]))`, 'mu').exec(this.read(path))?.[0];
    if (block === undefined) throw new Error(`${path} has no key ${key}`);
    this.replace(path, block, by);
  }

  /** Every file below a folder; empty where there is no such folder. */
  snapshot(folder = 'out'): Snapshot {
    if (!this.has(folder)) return {};
    const paths = readdirSync(this.at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort();
    return Object.fromEntries(
      paths.map((path) => [path, createHash('sha256').update(this.bytes(path)).digest('hex')]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
