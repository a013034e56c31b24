import { type CheckedAwards, checkAwardFile } from '../build/award-check.js';
import { findWorkspace } from '../build/workspace.js';
import { awardJson, awardRows, awardSummary, lawWords } from '../report/award-judged.js';
import type { Arguments } from './arguments.js';
import { dossiersIn } from './inputs.js';
import { tableLines } from './table.js';
import { terminal } from './terminal.js';

/** The dossiers of commendations named on the command line, or in the folders named there, checked. */
export async function checkNamedAwards(
  args: Pick<Arguments, 'paths' | 'all' | 'json' | 'sarif' | 'personal'>,
): Promise<CheckedAwards[]> {
  const isForPrograms = args.json || args.sarif !== undefined;
  const naming = isForPrograms && !args.personal ? 'codes' : 'names';
  return Promise.all(dossiersIn(args).map((file) => checkAwardFile(file, findWorkspace(file), naming)));
}

/** Prints how every proposal was judged, and by which packs. */
export function printAwards({ file, judged, unjudged, law }: CheckedAwards): void {
  if (!law) return;
  if (judged.length > 0) for (const line of tableLines(awardRows(judged))) terminal.line(line);
  terminal.line(`${file}: ${lawWords(law)}`);
  terminal.line(`${file}: ${awardSummary(judged, unjudged) || 'chưa có đề nghị nào'}`);
}

/** For programs. */
export function awardsJson({ file, findings, judged, unjudged, law }: CheckedAwards): object {
  const packs = law?.packs.map(({ ma }) => ma) ?? [];
  return { file, findings, packs, proposals: judged.map(awardJson), unjudged };
}
