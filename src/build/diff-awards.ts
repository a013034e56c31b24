import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type DossierChange, dossierChanges } from '../award/compare.js';
import type { AwardFile } from '../award/data/award-file.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { awardFilePath, readAwardFile } from './award-file.js';
import { AWARD_FILE, filesBelow, isAwardFile } from './content-files.js';
import { Ledger } from './ledger.js';
import { sha256 } from './provenance.js';
import { isSubmission, readSubmission } from './submission/submissions.js';
import { PAPERS_FOLDER } from './submission/word-files.js';
import { findWorkspace, outputPath, shownPath } from './workspace.js';

/** A dossier as it is now, or as it was submitted. */
export interface AwardState {
  /** As shown to the clerk. */
  readonly file: string;
  readonly award: AwardFile;
  /** SHA-256 of its Word files, by their names among the papers. */
  readonly papers: ReadonlyMap<string, string>;
  /** What was changed in a submission since. */
  readonly findings: readonly Finding[];
}

/** A Word file that is not the same in both states. */
export interface ChangedPaper {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
}

export interface AwardDiff {
  readonly old: AwardState;
  readonly new: AwardState;
  readonly changes: readonly DossierChange[];
  readonly papers: readonly ChangedPaper[];
  readonly isEqual: boolean;
}

/** Whether a path means a dossier of commendations, or a submission of one. */
export function isAwardState(path: string): boolean {
  const dossier = awardFilePath(path);
  return isSubmission(path) || (isAwardFile(dossier) && existsSync(dossier));
}

/**
 * Compares two states of a dossier: its data entry by entry, its Word files as a whole.
 *
 * @param out where the Word files of a dossier are; absent for the `out` of its working folder
 * @throws FindingsError when one of them cannot be read
 */
export async function diffAwards(oldPath: string, newPath: string, out?: string): Promise<AwardDiff> {
  const [old, now] = [await stateOf(oldPath, out), await stateOf(newPath, out)];
  const changes = dossierChanges(old.award, now.award);
  const papers = changedPapers(old.papers, now.papers);
  return { old, new: now, changes, papers, isEqual: changes.length + papers.length === 0 };
}

async function stateOf(path: string, out: string | undefined): Promise<AwardState> {
  return isSubmission(path) ? submittedState(path) : presentState(awardFilePath(path), out);
}

async function submittedState(folder: string): Promise<AwardState> {
  const { manifest, findings } = readSubmission(folder);
  const dossier = manifest?.tep.find(({ tep }) => basename(tep) === AWARD_FILE);
  if (!manifest || !dossier) throw new FindingsError(findings);
  const { award } = await readAwardFile(join(folder, dossier.tep));
  const start = `${PAPERS_FOLDER}/`;
  const papers = manifest.tep.flatMap(({ tep, sha256: hash }): [string, string][] =>
    tep.startsWith(start) ? [[tep.slice(start.length), hash]] : [],
  );
  return { file: shownPath(folder), award, papers: new Map(papers), findings };
}

/** Of the Word files only those that the program wrote: others are no papers of the dossier. */
async function presentState(dossier: string, named: string | undefined): Promise<AwardState> {
  const { award } = await readAwardFile(dossier);
  const workspace = findWorkspace(dossier);
  const out = named ?? join(workspace.root, 'out');
  const folder = dirname(outputPath(dossier, out, workspace));
  const ledger = new Ledger(out);
  const paths = existsSync(folder) ? filesBelow(folder, (path) => ledger.sha256Of(path) !== undefined) : [];
  const papers = paths.map(
    (path) => [relative(folder, path).split(sep).join('/'), sha256(readFileSync(path))] as const,
  );
  return { file: shownPath(dossier), award, papers: new Map(papers), findings: [] };
}

function changedPapers(old: AwardState['papers'], now: AwardState['papers']): ChangedPaper[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name): ChangedPaper[] => {
    if (old.get(name) === now.get(name)) return [];
    return [{ kind: !old.has(name) ? 'added' : !now.has(name) ? 'removed' : 'changed', name }];
  });
}
