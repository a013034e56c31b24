import { resolve } from 'node:path';
import { writeAtomically } from '../build/atomic-write.js';
import type { CheckedAwards } from '../build/award-check.js';
import { type CheckedFile, checkWordFile, rendererOrReason } from '../build/check-file.js';
import { Compiler } from '../build/compiler.js';
import { isFolder, isYaml } from '../build/content-files.js';
import { VERSION } from '../build/provenance.js';
import type { CheckedResults } from '../build/results-file.js';
import { shownPath } from '../build/workspace.js';
import { type Finding, FindingsError, hasErrors } from '../message/finding.js';
import { htmlReport } from '../report/html.js';
import { jsonReport } from '../report/json.js';
import { judgedJson } from '../report/judged.js';
import { sarifReport } from '../report/sarif.js';
import { findingsOf } from '../report/word-findings.js';
import { lacksSummary, natureWords, statusSummary } from '../report/words.js';
import type { Arguments } from './arguments.js';
import { awardsJson, checkNamedAwards, printAwards } from './check-awards.js';
import { checkNamedResults, printJudged } from './check-results.js';
import { findInputs, mayHoldDocuments } from './inputs.js';
import { countFindings, EXIT, type ExitStatus, terminal } from './terminal.js';

/** A file that was checked. */
interface Result {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What is known of a Word file besides. */
  readonly word?: CheckedFile;
  /** What is known of a file of results besides. */
  readonly judged?: CheckedResults['judged'];
  /** What is known of a dossier of commendations besides. */
  readonly dossier?: CheckedAwards;
}

/** `vanthu check`: of content files everything `build` would say, of Word files what departs from the Decree. */
export async function check(args: Arguments): Promise<ExitStatus> {
  const isWord = (path: string) => !isYaml(path) && !isFolder(path);
  const words = args.paths.filter(isWord);
  const contents = args.paths.filter((path) => !isWord(path) && mayHoldDocuments(path));
  const followed = await checkNamedResults(args);
  const awards = await checkNamedAwards(args);
  const isContent = args.all || contents.length > 0 || words.length + followed.length + awards.length === 0;
  const results = [
    ...(isContent ? await checkContents({ ...args, paths: contents }) : []),
    ...followed,
    ...awards.map((dossier) => ({ file: dossier.file, findings: dossier.findings, dossier })),
    ...(await checkWords([...new Set(words.map((path) => resolve(path)))], args.render)),
  ];
  if (args.json) terminal.json({ files: results.map(jsonOf) });
  else for (const result of results) print(result);
  writeReports(args, results);
  return results.some(({ findings }) => hasErrors(findings)) ? EXIT.problems : EXIT.ok;
}

async function checkContents(args: Arguments): Promise<Result[]> {
  const { workspace, files } = findInputs(args);
  const compiler = new Compiler(workspace);
  const progress = terminal.progress(files.length);
  const results: Result[] = [];
  for (const file of files) {
    progress.step(shownPath(file));
    const { findings } = await compiler.compile(file);
    results.push({ file: shownPath(file), findings });
  }
  progress.end();
  return results;
}

/** One file that cannot be read does not keep the others back. */
async function checkWords(paths: readonly string[], isRendered: boolean): Promise<Result[]> {
  const renderer = isRendered && paths.length > 0 ? rendererOrReason() : undefined;
  if (typeof renderer === 'string') terminal.complain(`chưa kiểm tra được trang in: ${renderer}`);
  const progress = terminal.progress(paths.length);
  const results: Result[] = [];
  for (const path of paths) {
    progress.step(shownPath(path));
    try {
      const word = await checkWordFile(path, typeof renderer === 'string' ? undefined : renderer);
      results.push({ file: word.file, findings: findingsOf(word), word });
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      results.push({ file: shownPath(path), findings: error.findings });
    }
  }
  progress.end();
  return results;
}

function print({ file, findings, word, judged = [], dossier }: Result): void {
  terminal.findings(findings);
  printJudged({ file, findings, judged });
  if (dossier) printAwards(dossier);
  for (const document of word?.documents ?? []) terminal.line(`${file}: ${natureWords(document)}`);
  const summary = word && statusSummary(word);
  if (summary) terminal.line(`${file}: ${summary}`);
  const lacks = word && lacksSummary(word);
  if (lacks) terminal.line(`${file}: ${lacks}`);
  terminal.line(`${file}: ${countFindings(findings) || 'không có lỗi'}`);
}

function jsonOf({ file, findings, word, judged, dossier }: Result): unknown {
  if (dossier) return awardsJson(dossier);
  if (judged) return { file, findings, targets: judged.map(judgedJson) };
  return word ? jsonReport(word) : { file, findings };
}

function writeReports({ html, sarif }: Arguments, results: readonly Result[]): void {
  const words = results.flatMap(({ word }) => (word ? [word] : []));
  if (html !== undefined) {
    writeAtomically(resolve(html), htmlReport(words));
    terminal.complain(`đã ghi ${shownPath(resolve(html))}`);
  }
  if (sarif !== undefined) {
    const rules = words.flatMap(({ documents }) => documents.flatMap((document) => document.results));
    const titles = rules.map(({ rule }) => rule);
    const findings = results.flatMap((result) => result.findings);
    writeAtomically(resolve(sarif), sarifReport(findings, titles, VERSION));
    terminal.complain(`đã ghi ${shownPath(resolve(sarif))}`);
  }
}
