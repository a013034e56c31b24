import { join, resolve } from 'node:path';
import { Compiler } from '../build/compiler.js';
import { Ledger } from '../build/ledger.js';
import { outputPath, shownPath } from '../build/workspace.js';
import { type Finding, FindingsError } from '../message/finding.js';
import type { Arguments } from './arguments.js';
import { buildAwardSet, printSet, setJson, type Writing } from './build-awards.js';
import { isWhole } from './build-certificates.js';
import { exitStatus, print, type Result, written } from './build-result.js';
import { dossiersIn, findDocuments } from './inputs.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';

/**
 * `vanthu build`: content files → .docx files. One document that fails does not keep the others back. The papers of a
 * dossier of commendations are made together or not at all.
 */
export async function build(args: Arguments): Promise<ExitStatus> {
  const { workspace, files } = findDocuments(args);
  const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
  refuseSameOutput(files, (file) => outputPath(file, out, workspace));
  const ledger = new Ledger(out);
  const writing = { workspace, out, compiler: new Compiler(workspace), ledger, force: args.force };
  const results = await buildDocuments(files, writing);
  const sets = [];
  for (const dossier of dossiersIn(args)) sets.push(await buildAwardSet(dossier, writing));
  ledger.save();
  if (args.json) {
    const awards = sets.length === 0 ? {} : { awards: sets.map((set) => setJson(set, args.personal)) };
    terminal.json({ files: results, ...awards });
  } else {
    for (const result of [...results, ...sets.flatMap((set) => set.results)]) print(result);
    for (const set of sets) printSet(set);
  }
  const certificates = sets.flatMap((set) => set.certificates);
  if (!certificates.every(isWhole)) return EXIT.failure;
  const outcomes = certificates.flatMap((batch) => batch.results);
  return exitStatus([...results, ...sets.flatMap((set) => set.results), ...outcomes]);
}

async function buildDocuments(
  files: readonly string[],
  { workspace, out, compiler, ledger, force }: Writing,
): Promise<Result[]> {
  const progress = terminal.progress(files.length);
  const results: Result[] = [];
  for (const file of files) {
    progress.step(shownPath(file));
    const { findings, files: wordFiles = [] } = await compiler.compile(file);
    if (wordFiles.length === 0) {
      const output = shownPath(outputPath(file, out, workspace));
      results.push({ file: shownPath(file), output, outcome: 'failed', findings });
    }
    for (const { part, bytes } of wordFiles) {
      const path = outputPath(file, out, workspace, part);
      // Findings are about the content: told once, with the document itself.
      const told = { file: shownPath(file), output: shownPath(path), findings: part === '' ? findings : [] };
      results.push({ ...told, ...written(path, bytes, ledger, force) });
    }
  }
  progress.end();
  return results;
}

/** Two content files must not become one Word file: the second would take the place of the first. */
function refuseSameOutput(files: readonly string[], outputOf: (file: string) => string): void {
  const findings = files.flatMap((file, index): Finding[] => {
    const first = files.findIndex((other) => outputOf(other) === outputOf(file));
    if (first === index) return [];
    return [
      {
        severity: 'error',
        rule: 'file',
        origin: { file: shownPath(file), line: 1, column: 1 },
        subject: 'tệp',
        message: `cùng ghi ra ${shownPath(outputOf(file))} như ${shownPath(files[first] ?? '')}, cần mỗi tệp một tên`,
        mend: 'đổi tên một tệp, hoặc soạn riêng từng tệp với --out khác nhau',
      },
    ];
  });
  if (findings.length > 0) throw new FindingsError(findings);
}
