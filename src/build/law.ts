import { join } from 'node:path';
import type { Law } from '../award/law/law.js';
import { lawOn, parseLawPack } from '../award/law/load.js';
import type { LawPack } from '../award/schema/law-pack.js';
import { readSource } from '../content/source.js';
import type { FullDate } from '../document/date.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { lawPacksBeside } from './content-files.js';
import { sharedFilesOf, shownPath, type Workspace } from './workspace.js';

/**
 * The law for a dossier that is received on a day: the national packs of the working folder, and those of province and
 * agency that stand beside the agency file of the dossier.
 *
 * @param file the dossier, or any file of its folder
 * @throws FindingsError with everything that is wrong in the packs
 */
export function lawFor(file: string, workspace: Workspace, received: FullDate): Law {
  return lawOn(lawPacksFor(file, workspace), received);
}

/** @throws FindingsError with everything that is wrong in the packs */
export function lawPacksFor(file: string, workspace: Workspace): LawPack[] {
  const common = join(workspace.content, 'any.yaml');
  const agency = (path: string): string => sharedFilesOf(path, workspace).agency;
  const own = readPacks(lawPacksBeside(agency(file)));
  if (agency(file) === agency(common)) return own;
  const national = readPacks(lawPacksBeside(agency(common))).filter(({ cap }) => cap === 'quoc-gia');
  return [...national, ...own];
}

function readPacks(paths: readonly string[]): LawPack[] {
  const findings: Finding[] = [];
  const packs = paths.flatMap((path): LawPack[] => {
    try {
      return [parseLawPack(readSource(path, shownPath(path)))];
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      findings.push(...error.findings);
      return [];
    }
  });
  if (findings.length > 0) throw new FindingsError(findings);
  return packs;
}
