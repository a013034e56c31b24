import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FullDate } from '../../document/date.js';
import { guarded, writeAtomically } from '../atomic-write.js';
import { SUBMISSIONS_FOLDER } from '../content-files.js';
import { sha256, VERSION } from '../provenance.js';
import { type FrozenFile, MANIFEST_FILE, type Manifest, manifestText } from './manifest.js';

/** A file to freeze. */
export interface FileToFreeze extends Omit<FrozenFile, 'sha256'> {
  readonly bytes: Uint8Array;
}

/** What is frozen, and when. */
export interface ToFreeze {
  readonly date: FullDate;
  /** Codes of the law packs that applied. */
  readonly packs: readonly string[];
  /** In the order of the table of contents. */
  readonly files: readonly FileToFreeze[];
}

/** Read only, by the owner only. */
const FROZEN_MODE = 0o400;
const PRIVATE_FOLDER = 0o700;

/**
 * Freezes a submission: copies of all files with their table of contents, in a folder of its own, whole or not at all.
 *
 * @param folder of the dossier
 * @returns the new folder
 * @throws OutputError when it cannot be written; nothing is there then
 */
export function freeze(folder: string, { date, packs, files }: ToFreeze): string {
  const manifest: Manifest = {
    ngay: date,
    chuong_trinh: `vanthu ${VERSION}`,
    ...(packs.length > 0 && { quy_dinh: [...packs] }),
    tep: files.map(({ bytes, ...file }) => ({ ...file, sha256: sha256(bytes) })),
  };
  const target = freeFolder(join(folder, SUBMISSIONS_FOLDER), isoDate(date));
  const unfinished = join(folder, SUBMISSIONS_FOLDER, `.${isoDate(date)}.${process.pid}.tmp`);
  try {
    guarded(unfinished, () => mkdirSync(unfinished, { recursive: true, mode: PRIVATE_FOLDER }));
    for (const { tep, bytes } of files) writeFrozen(join(unfinished, ...tep.split('/')), bytes);
    writeFrozen(join(unfinished, MANIFEST_FILE), manifestText(manifest));
    guarded(target, () => renameSync(unfinished, target));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return target;
}

function writeFrozen(path: string, data: string | Uint8Array): void {
  // Thousands of certificates: any of them can be frozen again from what it was copied from.
  writeAtomically(path, data, { isPrivate: true, isSynced: false });
  guarded(path, () => chmodSync(path, FROZEN_MODE));
}

/** `2025-12-20`, and `2025-12-20-2` where that is taken. */
function freeFolder(parent: string, name: string): string {
  guarded(parent, () => mkdirSync(parent, { recursive: true, mode: PRIVATE_FOLDER }));
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? name : `${name}-${count}`);
    if (!existsSync(folder)) return folder;
  }
}

function isoDate({ year, month, day }: FullDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
