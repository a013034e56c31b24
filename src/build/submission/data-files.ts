import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readBytes } from '../../content/source.js';
import type { SpreadsheetFile } from '../../content/spreadsheet/file.js';
import { AWARD_REPORTS_FOLDER, filesBelow, isYaml, lawPacksBeside } from '../content-files.js';
import { pathInWorkspace, sharedFilesOf, shownPath, type Workspace } from '../workspace.js';
import type { FileToFreeze } from './freeze.js';

/** Data of a submission: a working folder of its own, every file at the place that it had. */
export const DATA_FOLDER = 'du-lieu';

/**
 * The files that the papers of a dossier were made from: the dossier with its workbook and reports, and what it shares
 * with others: agency, register, law packs.
 *
 * @param dossier absolute path
 * @param workbook that the dossier names, where it names one
 * @throws FindingsError when one cannot be read
 */
export function dataFiles(
  dossier: string,
  workbook: SpreadsheetFile | undefined,
  workspace: Workspace,
): FileToFreeze[] {
  const own = sharedFilesOf(dossier, workspace);
  const common = sharedFilesOf(join(workspace.content, basename(dossier)), workspace);
  const paths = [
    dossier,
    ...reportFiles(dossier),
    ...[own, common].flatMap(({ agency, register }) => [agency, register, ...lawPacksBeside(agency)]),
  ];
  const files = [...new Set(paths)].map((path) => ({ path, bytes: readBytes(path, shownPath(path)) }));
  return [...files, ...(workbook ? [workbook] : [])].map(({ path, bytes }) => ({
    tep: `${DATA_FOLDER}/${pathInWorkspace(path, workspace)}`,
    loai: 'du-lieu',
    bytes,
  }));
}

function reportFiles(dossier: string): string[] {
  const folder = join(dirname(dossier), AWARD_REPORTS_FOLDER);
  return existsSync(folder) ? filesBelow(folder, isYaml) : [];
}
