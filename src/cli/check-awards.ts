import { join, resolve } from 'node:path';
import { awardAgreement, type PapersPlace } from '../build/award-agreement.js';
import { type CheckedAwards, checkAwardFile } from '../build/award-check.js';
import { findWorkspace } from '../build/workspace.js';
import { type Finding, FindingsError } from '../message/finding.js';
import { awardJson, awardRows, awardSummary, lawWords } from '../report/award-judged.js';
import type { Arguments } from './arguments.js';
import { dossiersIn } from './inputs.js';
import { tableLines } from './table.js';
import { terminal } from './terminal.js';

/** The dossiers of commendations named on the command line, or in the folders named there, checked. */
export async function checkNamedAwards(
  args: Pick<Arguments, 'paths' | 'all' | 'json' | 'sarif' | 'personal' | 'out'>,
): Promise<CheckedAwards[]> {
  const isForPrograms = args.json || args.sarif !== undefined;
  const naming = isForPrograms && !args.personal ? 'codes' : 'names';
  return Promise.all(
    dossiersIn(args).map(async (file) => {
      const workspace = findWorkspace(file);
      const checked = await checkAwardFile(file, workspace, naming);
      // Without law, or with errors in the dossier, there is nothing to hold the papers against.
      if (!checked.law) return checked;
      const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
      const papers = await papersFound(file, { out, workspace, isCoded: naming === 'codes' });
      return { ...checked, findings: [...checked.findings, ...papers] };
    }),
  );
}

/** What was found in the papers; what is wrong with the dossier itself was told already. */
async function papersFound(file: string, place: PapersPlace): Promise<Finding[]> {
  try {
    return await awardAgreement(file, place);
  } catch (error) {
    if (error instanceof FindingsError) return [];
    throw error;
  }
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
