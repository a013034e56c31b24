import { dirname, join } from 'node:path';
import { type AwardSet, awardSetOf, compilePaper } from '../build/award-set.js';
import { type WrittenBatch, writeBatches } from '../build/certificates/batches.js';
import type { Compiler } from '../build/compiler.js';
import type { Ledger } from '../build/ledger.js';
import { keepMemoryLow } from '../build/memory.js';
import { outputPath, shownPath, type Workspace } from '../build/workspace.js';
import { certificatesJson, printCertificates } from './build-certificates.js';
import { type Result, written } from './build-result.js';
import { terminal } from './terminal.js';

/** Where and how the papers are written. */
export interface Writing {
  readonly workspace: Workspace;
  readonly out: string;
  readonly compiler: Compiler;
  readonly ledger: Ledger;
  readonly force: boolean;
}

/** The papers of a dossier and what is to be told about it. */
export interface BuiltSet {
  readonly set: AwardSet;
  readonly results: readonly Result[];
  readonly certificates: readonly WrittenBatch[];
}

function proposalsOf({ register }: AwardSet): number {
  return register.proposed.reduce((sum, { entries }) => sum + entries.length, 0);
}

/**
 * Makes every paper of a dossier. Nothing is written where one of them cannot be made: a set whose papers do not agree
 * would be worse than none.
 *
 * @throws FindingsError when the dossier itself is wrong
 */
export async function buildAwardSet(dossier: string, writing: Writing): Promise<BuiltSet> {
  const { workspace, out, compiler, ledger, force } = writing;
  const set = await awardSetOf(dossier, workspace);
  keepMemoryLow(proposalsOf(set));
  const progress = terminal.progress([...set.papers].length);
  const made = [];
  for (const paper of set.papers) {
    progress.step(paper.name);
    const pathOf = (part: string) =>
      outputPath(join(dirname(set.file), `${paper.name}.yaml`), out, workspace, part);
    made.push({ pathOf, compiled: await compilePaper(compiler, paper, set.file) });
  }
  progress.end();
  const isWrong = made.some(({ compiled }) => compiled.files === undefined);
  const results = made.flatMap(({ pathOf, compiled: { findings, files = [] } }): Result[] => {
    const file = shownPath(set.file);
    if (isWrong) return [{ file, output: shownPath(pathOf('')), outcome: 'failed', findings }];
    return files.map(({ part, bytes }) => {
      const path = pathOf(part);
      const how = { isPrivate: true };
      const told = { file, output: shownPath(path), findings: part === '' ? findings : [] };
      return { ...told, ...written(path, bytes, ledger, force, how) };
    });
  });
  const certificates = isWrong ? [] : await buildCertificates(set, writing);
  return { set, results, certificates };
}

/** On all cores; Ctrl+C stops after the certificates under way. */
async function buildCertificates(set: AwardSet, writing: Writing): Promise<WrittenBatch[]> {
  const { workspace, out, ledger, force } = writing;
  const folder = dirname(outputPath(set.file, out, workspace));
  const total = set.certificates.reduce((sum, { certificates }) => sum + certificates.length, 0);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  const progress = terminal.counting(total, 'giấy chứng nhận, giấy khen');
  try {
    const options = { force, onProgress: progress.at, signal: interruption.signal };
    return await writeBatches(set.certificates, folder, ledger, options);
  } finally {
    progress.end();
    process.removeListener('SIGINT', interrupt);
  }
}

/** Prints what became of the certificates, who is in no list of awards and why, and what to know of the law. */
export function printSet({ set, certificates }: BuiltSet): void {
  const { register, cautions } = set;
  for (const batch of certificates) printCertificates(batch);
  for (const { name, judged, leftOut } of register.leftOut)
    terminal.line(`không đưa vào danh sách: ${name}, ${judged.one.award.ten}: ${leftOut}`);
  for (const caution of cautions) terminal.line(caution);
  const all = proposalsOf(set);
  const going = all - register.leftOut.length;
  terminal.line(
    `${shownPath(set.file)}: ${all} đề nghị, ${going} vào danh sách, ${register.leftOut.length} không`,
  );
}

/** For programs: persons by their codes, unless their names are asked for. */
export function setJson({ set, results, certificates }: BuiltSet, isPersonal: boolean): object {
  const shown = isPersonal
    ? results
    : results.map((one) => ({ ...one, findings: one.findings.map(set.coded) }));
  const leftOut = set.register.leftOut.map(({ judged: { one }, leftOut: reason }) => ({
    code: one.proposal.cho,
    award: one.award.ma,
    reason,
  }));
  return {
    file: shownPath(set.file),
    papers: shown,
    certificates: certificates.map(certificatesJson),
    leftOut,
    cautions: set.cautions,
  };
}
