import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../content/source.js';
import { type Finding, FindingsError } from '../../message/finding.js';
import { SUBMISSIONS_FOLDER } from '../content-files.js';
import { sha256 } from '../provenance.js';
import { shownPath } from '../workspace.js';
import { MANIFEST_FILE, type Manifest, parseManifest } from './manifest.js';

/** A frozen submission, held against its table of contents. */
export interface Submission {
  /** Absolute. */
  readonly folder: string;
  readonly manifest?: Manifest;
  /** What was changed in it since. */
  readonly findings: readonly Finding[];
}

/** Whether a folder is a frozen submission. */
export function isSubmission(folder: string): boolean {
  return existsSync(join(folder, MANIFEST_FILE));
}

/** The submissions of a dossier, the earliest first. */
export function submissionsOf(dossierFolder: string): Submission[] {
  const parent = join(dossierFolder, SUBMISSIONS_FOLDER);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(new Intl.Collator('vi', { numeric: true }).compare)
    .map((name) => readSubmission(join(parent, name)));
}

/** Reads a submission and compares every file of it with its hash. */
export function readSubmission(folder: string): Submission {
  const path = join(folder, MANIFEST_FILE);
  try {
    const manifest = parseManifest(readSource(path, shownPath(path)));
    return { folder, manifest, findings: [...changed(folder, manifest), ...added(folder, manifest)] };
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { folder, findings: error.findings };
  }
}

function changed(folder: string, { tep: files }: Manifest): Finding[] {
  return files.flatMap(({ tep, sha256: expected }) => {
    const path = join(folder, ...tep.split('/'));
    if (!existsSync(path)) return [finding(path, 'tệp của bản trình không còn ở đây')];
    if (sha256(readFileSync(path)) === expected) return [];
    return [finding(path, 'tệp đã bị thay đổi sau khi chốt, không khớp mã băm trong mục lục')];
  });
}

function added(folder: string, { tep: files }: Manifest): Finding[] {
  const known = new Set([MANIFEST_FILE, ...files.map(({ tep }) => tep)]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !known.has(path.slice(folder.length + 1).replaceAll('\\', '/')))
    .sort()
    .map((path) => finding(path, 'tệp được thêm sau khi chốt, không có trong mục lục'));
}

function finding(path: string, message: string): Finding {
  return {
    severity: 'error',
    rule: 'submission',
    origin: { file: shownPath(path), line: 1, column: 1 },
    subject: 'bản trình',
    message,
    mend: 'bản trình phải giữ nguyên; lấy lại tệp từ bản sao lưu, hoặc chốt một bản mới',
  };
}
