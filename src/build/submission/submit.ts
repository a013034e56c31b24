import { dirname } from 'node:path';
import type { FullDate } from '../../document/date.js';
import { type Finding, FindingsError } from '../../message/finding.js';
import { readAwardFile } from '../award-file.js';
import { awardSetOf } from '../award-set.js';
import { lawFor } from '../law.js';
import { keepMemoryLow } from '../memory.js';
import { sha256 } from '../provenance.js';
import { SharedReader } from '../shared.js';
import { outputPath, type Workspace } from '../workspace.js';
import { CONTENTS_PAPER, contentsPaper } from './contents-paper.js';
import { dataFiles } from './data-files.js';
import { type FileToFreeze, freeze } from './freeze.js';
import { madePapers } from './made-papers.js';
import { readSubmission, type Submission, submissionsOf } from './submissions.js';
import { findPapers } from './word-files.js';

/** Where the papers are, and the day that they are submitted. */
export interface SubmitChoices {
  readonly workspace: Workspace;
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly date: FullDate;
}

/** What became of a submission. */
export interface Submitted {
  readonly submission: Submission;
  /** Otherwise nothing changed since the last one, which this is. */
  readonly isNew: boolean;
  /** The people and figures of the dossier were made up. */
  readonly isInvented: boolean;
  /** What was found in the dossier; none of it keeps the papers from being made. */
  readonly findings: readonly Finding[];
  /** Word files beside the papers that are no part of it; as shown to the clerk. */
  readonly others: readonly string[];
}

/**
 * Freezes a dossier with its papers and everything that they were made from.
 *
 * @param path of the dossier, or of a folder that holds it
 * @throws FindingsError when something in the dossier is wrong, or a paper is missing or older than it
 * @throws OutputError when it cannot be written; nothing is there then
 */
export async function submit(path: string, { workspace, out, date }: SubmitChoices): Promise<Submitted> {
  const set = await awardSetOf(path, workspace);
  const { award, workbook } = await readAwardFile(set.file);
  const { nam: year, gia_dinh: isInvented = false, ngay_tiep_nhan: received } = award.data;
  keepMemoryLow(award.data.de_nghi.length);
  const made = await madePapers(set, out, workspace);
  const papers = findPapers(made, dirname(outputPath(set.file, out, workspace)), out);
  if (papers.findings.length > 0) throw new FindingsError(papers.findings);
  const told = { isInvented, findings: set.findings, others: papers.others };

  const files = [...papers.files, ...dataFiles(set.file, workbook, workspace)];
  const folder = dirname(set.file);
  const last = submissionsOf(folder).at(-1);
  if (last && holds(last, files)) return { submission: last, isNew: false, ...told };

  const { layout, references } = new SharedReader(workspace).sharedBy(set.file);
  const head = { year, date, agency: references.agency.ten, isInvented };
  const contents: FileToFreeze = {
    tep: CONTENTS_PAPER,
    loai: 'van-ban',
    tieu_de: 'Mục lục hồ sơ trình',
    bytes: await contentsPaper(head, files, layout),
  };
  const packs = lawFor(set.file, workspace, received).packs.map(({ ma }) => ma);
  const frozen = freeze(folder, { date, packs, files: [contents, ...files] });
  return { submission: readSubmission(frozen), isNew: true, ...told };
}

/** Whether a submission, unchanged since, has just these files. */
function holds({ manifest, findings }: Submission, files: readonly FileToFreeze[]): boolean {
  if (!manifest || findings.length > 0) return false;
  const known = manifest.tep.filter(({ tep }) => tep !== CONTENTS_PAPER);
  const hashes = new Map(known.map(({ tep, sha256: hash }) => [tep, hash]));
  return known.length === files.length && files.every(({ tep, bytes }) => hashes.get(tep) === sha256(bytes));
}
