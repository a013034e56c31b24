/** What the files of a working folder are, told by their names and by what stands beside them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

export const AGENCY_FILE = 'co-quan.yaml';
export const REGISTER_FILE = 'van-ban.yaml';
export const ENDINGS_FILE = 'het-thoi-han.yaml';
/** Results of a plan's targets: content, but no document of its own. */
export const RESULTS_FILE = 'ket-qua.yaml';
/** Beside an agency file: the law packs of its province and of the agency itself. */
const LAW_FOLDER = 'quy-dinh';
/** The dossier of a year's commendations: its papers are made together, not as one document. */
export const AWARD_FILE = 'khen-thuong.yaml';
/** Beside a dossier: each subject's own words for an achievement report. */
export const AWARD_REPORTS_FOLDER = 'bao-cao';
/** Beside a dossier: what was submitted of it. Frozen copies, so no content of the working folder. */
export const SUBMISSIONS_FOLDER = 'da-trinh';

export function isShared(path: string): boolean {
  return [AGENCY_FILE, REGISTER_FILE, ENDINGS_FILE].includes(basename(path));
}

/**
 * The content files of documents in a folder and below it, in order of name; hidden folders, the files that all
 * documents share, files of results, dossiers of commendations and law packs are left out.
 */
export function documentFilesIn(folder: string): string[] {
  return filesBelow(folder, isDocument);
}

/** Files in a folder and below it. Hidden ones and hidden folders are left out, and what was submitted. */
export function filesBelow(folder: string, isWanted: (path: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (isSubmissions(path)) return [];
      if (entry.isDirectory()) return filesBelow(path, isWanted);
      return isWanted(path) ? [path] : [];
    });
}

function isDocument(path: string): boolean {
  const others = [isShared, isResults, isAwardFile, isAwardReport, isLawPack];
  return isYaml(path) && !others.some((isOther) => isOther(path));
}

/** Whether a file is a law pack. A folder of documents may have the same name: that of packs stands beside an agency. */
export function isLawPack(path: string): boolean {
  const folder = dirname(path);
  return isYaml(path) && basename(folder) === LAW_FOLDER && existsSync(join(dirname(folder), AGENCY_FILE));
}

/** The law packs that stand beside an agency file, in order of name. */
export function lawPacksBeside(agencyFile: string): string[] {
  const folder = join(dirname(agencyFile), LAW_FOLDER);
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => isYaml(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** Whether a file holds the results of a plan's targets. */
export function isResults(path: string): boolean {
  return basename(path) === RESULTS_FILE;
}

/** Whether a file is a dossier of commendations. */
export function isAwardFile(path: string): boolean {
  return basename(path) === AWARD_FILE;
}

/** Whether a file holds somebody's own words for an achievement report: they become part of a dossier's papers. */
export function isAwardReport(path: string): boolean {
  const folder = dirname(path);
  return basename(folder) === AWARD_REPORTS_FOLDER && existsSync(join(dirname(folder), AWARD_FILE));
}

/** Whether a folder holds what was submitted of the dossier beside it. */
export function isSubmissions(path: string): boolean {
  return basename(path) === SUBMISSIONS_FOLDER && existsSync(join(dirname(path), AWARD_FILE));
}

/** The files of results in a folder and below it, in order of name. */
export function resultsFilesIn(folder: string): string[] {
  return filesBelow(folder, isResults);
}

/** The dossiers of commendations in a folder and below it, in order of name. */
export function awardFilesIn(folder: string): string[] {
  return filesBelow(folder, isAwardFile);
}

export function isYaml(path: string): boolean {
  return ['.yaml', '.yml'].includes(extname(path).toLowerCase());
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
