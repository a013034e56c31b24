import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { titleOf } from '../../docx/read/title.js';
import type { Finding } from '../../message/finding.js';
import { filesBelow } from '../content-files.js';
import { Ledger } from '../ledger.js';
import { sha256 } from '../provenance.js';
import { shownPath } from '../workspace.js';
import type { FileToFreeze } from './freeze.js';
import type { MadePaper } from './made-papers.js';

/** Word files of a submission. */
export const PAPERS_FOLDER = 'van-ban';

/** The Word files that lie where a dossier's papers go, held against those that it gives now. */
export interface FoundPapers {
  readonly files: readonly FileToFreeze[];
  /** Papers that are missing, or older than the dossier. */
  readonly findings: readonly Finding[];
  /** Word files there that the dossier does not give; as shown to the clerk. */
  readonly others: readonly string[];
}

/**
 * Finds the papers of a dossier as they lie in the output folder. One that somebody edited by hand is taken as it is.
 *
 * @param folder where the papers of the dossier are
 * @param out the output folder, which has the record of what was written there
 */
export function findPapers(made: readonly MadePaper[], folder: string, out: string): FoundPapers {
  const ledger = new Ledger(out);
  const files: FileToFreeze[] = [];
  const findings: Finding[] = [];
  for (const { path, sha256: expected } of made) {
    if (!existsSync(path)) {
      findings.push(unready(path, 'chưa có tệp này'));
      continue;
    }
    const bytes = readFileSync(path);
    const found = sha256(bytes);
    const isEdited = found !== expected;
    if (isEdited && ledger.isOurs(path, found)) findings.push(unready(path, 'tệp cũ hơn hồ sơ hiện nay'));
    const tep = [PAPERS_FOLDER, ...relative(folder, path).split(sep)].join('/');
    const title = titleOf(bytes);
    files.push({
      ...{ tep, loai: 'van-ban', bytes },
      ...(title !== undefined && { tieu_de: title }),
      ...(isEdited && { sua_tay: true }),
    });
  }
  return { files, findings, others: othersIn(folder, made) };
}

function othersIn(folder: string, made: readonly MadePaper[]): string[] {
  if (!existsSync(folder)) return [];
  const known = new Set(made.map(({ path }) => path));
  return filesBelow(
    folder,
    (path) => /^[^~].*\.docx$/iu.test(relative(folder, path)) && !known.has(path),
  ).map(shownPath);
}

function unready(path: string, message: string): Finding {
  return {
    severity: 'error',
    rule: 'submission/papers',
    origin: { file: shownPath(path), line: 1, column: 1 },
    subject: 'tệp',
    message: `${message}, cần văn bản soạn từ hồ sơ hiện nay`,
    mend: 'chạy vanthu build trước, xem lại văn bản, rồi trình',
  };
}
