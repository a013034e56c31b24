import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type CertificateBatch, certificateBatches } from '../award/certificates.js';
import { coded } from '../award/data/coded.js';
import { ownWordsFindings } from '../award/papers/own-words.js';
import type { Paper } from '../award/papers/paper.js';
import { type Register, registerOf } from '../award/papers/register.js';
import { papersOf } from '../award/papers/set.js';
import { judgeAll } from '../award/rules/judge.js';
import { mapAtTop } from '../content/document.js';
import type { MapNode } from '../content/node.js';
import { readSource } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { type Finding, FindingsError, hasErrors, inOrder } from '../message/finding.js';
import { awardFilePath, readAwardFile } from './award-file.js';
import type { Compiled, Compiler } from './compiler.js';
import { AWARD_REPORTS_FOLDER, isYaml } from './content-files.js';
import { lawFor } from './law.js';
import { SharedReader } from './shared.js';
import { shownPath, type Workspace } from './workspace.js';

/** The papers of a dossier before they are made. */
export interface AwardSet {
  /** Absolute path of the dossier. */
  readonly file: string;
  /** Made anew each time they are gone through. */
  readonly papers: Iterable<Paper>;
  readonly register: Register;
  readonly certificates: readonly CertificateBatch[];
  /** What was found in the dossier, none of it an error in its data. */
  readonly findings: readonly Finding[];
  /** What to know of the law packs, in sentences. */
  readonly cautions: readonly string[];
  /** A finding with persons by their codes. */
  readonly coded: (finding: Finding) => Finding;
}

/**
 * Reads and judges a dossier, and says which papers are to be made from it.
 *
 * @param path of the dossier, or of a folder that holds it
 * @throws FindingsError when something in it is wrong: then no paper may be made
 */
export async function awardSetOf(path: string, workspace: Workspace): Promise<AwardSet> {
  const file = awardFilePath(path);
  const { award, findings } = await readAwardFile(file);
  if (hasErrors(findings)) throw new FindingsError(inOrder(findings));
  const reports = reportsBeside(file);
  const wrong = ownWordsFindings(award, reports);
  if (wrong.length > 0) throw new FindingsError(inOrder(wrong));
  const law = lawFor(file, workspace, award.data.ngay_tiep_nhan);
  const judgement = judgeAll(award, law);
  const register = registerOf(award, law, judgement.judged);
  const { agency } = new SharedReader(workspace).sharedBy(file).references;
  const sources = { file: award, law, register, agency, reports };
  return {
    file,
    papers: papersOf(sources),
    register,
    certificates: certificateBatches(sources),
    findings: [...findings, ...judgement.findings],
    cautions: law.cautions,
    coded: (finding) => coded(finding, award),
  };
}

/** Compiles a paper as a content file is compiled. */
export async function compilePaper(compiler: Compiler, paper: Paper, file: string): Promise<Compiled> {
  const { text } = readSource(file, shownPath(file));
  return compiler.compileMade(paper.root, { file, text, ...(paper.agency && { agency: paper.agency }) });
}

/** The subjects' own words for their achievement reports, by code. */
function reportsBeside(file: string): ReadonlyMap<string, MapNode> {
  const folder = join(dirname(file), AWARD_REPORTS_FOLDER);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => isYaml(name) && !name.startsWith('.'));
  return new Map(
    names.sort().map((name) => {
      const path = join(folder, name);
      const root = mapAtTop(parseYaml(readSource(path, shownPath(path))), shownPath(path));
      return [basename(name, extname(name)), root];
    }),
  );
}
