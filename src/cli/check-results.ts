import { resolve } from 'node:path';
import { isFolder, isResults, resultsFilesIn } from '../build/content-files.js';
import { type CheckedResults, checkResultsFile } from '../build/results-file.js';
import { findWorkspace } from '../build/workspace.js';
import { judgedRows, verdictSummary } from '../report/judged.js';
import type { Arguments } from './arguments.js';
import { tableLines } from './table.js';
import { terminal } from './terminal.js';

/** The files of results named on the command line, or in the folders named there, checked. */
export async function checkNamedResults({
  paths,
  all,
}: Pick<Arguments, 'paths' | 'all'>): Promise<CheckedResults[]> {
  const places = all ? [findWorkspace(process.cwd()).content] : paths.map((path) => resolve(path));
  const files = places.flatMap((path) => {
    if (isFolder(path)) return resultsFilesIn(path);
    return isResults(path) ? [path] : [];
  });
  return Promise.all([...new Set(files)].map((file) => checkResultsFile(file, findWorkspace(file))));
}

/** Prints how every target stands. */
export function printJudged({ file, judged }: CheckedResults): void {
  if (judged.length === 0) return;
  for (const line of tableLines(judgedRows(judged))) terminal.line(line);
  terminal.line(`${file}: ${verdictSummary(judged)}`);
}
