import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AwardFile, completedAwardFile } from '../award/data/award-file.js';
import { referenceFindings } from '../award/data/references.js';
import { withWorkbookLists } from '../award/data/sheet-read.js';
import { mapAtTop } from '../content/document.js';
import { readSource } from '../content/source.js';
import { readSheetsOf, readSpreadsheetFile, type SpreadsheetFile } from '../content/spreadsheet/file.js';
import { textAt } from '../content/table/model.js';
import { parseYaml } from '../content/yaml.js';
import type { Finding } from '../message/finding.js';
import { AWARD_FILE, isFolder } from './content-files.js';
import { shownPath } from './workspace.js';

/** A year's folder holds the dossier and its workbook in a folder of their own. */
export const AWARD_FOLDER = 'khen-thuong';

/** A dossier that was read. */
export interface ReadAwardFile {
  readonly award: AwardFile;
  /** What does not agree in it, and what to look at; where there are errors no paper may be made of it. */
  readonly findings: readonly Finding[];
  /** The workbook that its lists were read from, for provenance. */
  readonly workbook?: SpreadsheetFile;
}

/** The dossier that a path means: itself, or the one in a folder or in its folder of awards. */
export function awardFilePath(path: string): string {
  if (!isFolder(path)) return path;
  const inside = join(path, AWARD_FILE);
  const below = join(path, AWARD_FOLDER, AWARD_FILE);
  return !existsSync(inside) && existsSync(below) ? below : inside;
}

/**
 * Reads a dossier, and the workbook that it names.
 *
 * @param path of the dossier, or of a folder that holds it
 * @throws FindingsError when it cannot be read or its schema refuses it
 */
export async function readAwardFile(path: string): Promise<ReadAwardFile> {
  const dossier = awardFilePath(path);
  const file = shownPath(dossier);
  const root = mapAtTop(parseYaml(readSource(dossier, file)), file);
  const source = textAt(root, 'nguon');
  if (!source) {
    const award = completedAwardFile(root, file);
    return { award, findings: referenceFindings(award) };
  }
  const workbook = readSpreadsheetFile(source, dossier, file);
  const sheets = await readSheetsOf(workbook);
  const { award, findings } = withWorkbookLists(root, file, sheets, workbook.file);
  return { award, findings: [...findings, ...referenceFindings(award)], workbook };
}
