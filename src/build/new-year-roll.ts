import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mapAtTop } from '../content/document.js';
import { parseEndings } from '../content/endings.js';
import type { Ending } from '../content/schema/endings.js';
import { readSource } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { type Finding, FindingsError } from '../message/finding.js';
import type { Review, ReviewedDocument } from '../year/review-model.js';
import { rollDocument } from '../year/roll.js';
import { documentFilesIn } from './content-files.js';
import type { SharedReader } from './shared.js';
import { isReport, type OldFile, targetSourcesOf } from './target-sources.js';
import { sharedFilesOf, shownPath, type Workspace } from './workspace.js';

/** The documents of a new year, and what is wrong in those of the old one. */
export interface Rolled {
  readonly documents: ReviewedDocument[];
  readonly texts: Map<string, string | Uint8Array>;
  readonly notes: Review['notes'][number][];
  readonly findings: Finding[];
}

/** Takes every document of a year into another one; nothing is written. */
export async function rollAll(
  oldFolder: string,
  folder: string,
  years: { readonly from: number; readonly to: number },
  reader: SharedReader,
  workspace: Workspace,
): Promise<Rolled> {
  const rolled: Rolled = { documents: [], texts: new Map(), notes: [], findings: [] };
  const old = oldDocuments(oldFolder, rolled.findings);
  const reports = old.filter(isReport);
  for (const document of old.filter((each) => !isReport(each))) {
    const { path, source } = document;
    try {
      const { references } = reader.sharedBy(path);
      const turn = { ...years, references, endings: endingsFor(path, workspace) };
      // Only the next year goes on from this one's report and results.
      const isNext = years.to === years.from + 1;
      const sources = isNext ? await targetSourcesOf(document, reports, workspace) : undefined;
      const result = rollDocument(source, turn, sources);
      const inFolder = relative(oldFolder, path);
      rolled.documents.push({
        oldFile: source.file,
        newFile: shownPath(join(folder, inFolder)),
        rolled: result,
      });
      rolled.texts.set(inFolder, result.text);
      rolled.notes.push(...(sources?.notes ?? []));
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      rolled.findings.push(...error.findings);
    }
  }
  return rolled;
}

/** The documents of a year: a document names its template; other files beside it are data of their own. */
function oldDocuments(folder: string, findings: Finding[]): OldFile[] {
  return documentFilesIn(folder).flatMap((path) => {
    try {
      const source = readSource(path, shownPath(path));
      const root = mapAtTop(parseYaml(source), source.file);
      return root.entries.has('mau') ? [{ path, source, root }] : [];
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      findings.push(...error.findings);
      return [];
    }
  });
}

function endingsFor(path: string, workspace: Workspace): readonly Ending[] {
  const { endings } = sharedFilesOf(path, workspace);
  return existsSync(endings) ? parseEndings(readSource(endings, shownPath(endings))) : [];
}
