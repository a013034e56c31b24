import { join, resolve } from 'node:path';
import { OutputError } from '../build/atomic-write.js';
import { Compiler } from '../build/compiler.js';
import { Ledger } from '../build/ledger.js';
import { type Outcome, writeDocument } from '../build/output.js';
import { outputPath, shownPath } from '../build/workspace.js';
import { type Finding, FindingsError } from '../message/finding.js';
import type { Arguments } from './arguments.js';
import { findInputs } from './inputs.js';
import { countFindings, EXIT, type ExitStatus, outputErrorText, terminal } from './terminal.js';

interface Result {
  readonly file: string;
  readonly output: string;
  /** `failed`: errors in the content; `unwritable`: the file could not be written, for the reason given. */
  readonly outcome: Outcome['kind'] | 'failed' | 'unwritable';
  readonly editedFile?: string;
  readonly reason?: string;
  readonly findings: readonly Finding[];
}

/** `vanthu build`: content files → .docx files. One document that fails does not keep the others back. */
export async function build(args: Arguments): Promise<ExitStatus> {
  const { workspace, files } = findInputs(args);
  const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
  refuseSameOutput(files, (file) => outputPath(file, out, workspace));
  const compiler = new Compiler(workspace);
  const ledger = new Ledger(out);
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
      results.push({ ...told, ...written(path, bytes, ledger, args.force) });
    }
  }
  progress.end();
  ledger.save();
  if (args.json) terminal.json({ files: results });
  else for (const result of results) print(result);
  return exitStatus(results);
}

function written(
  path: string,
  bytes: Uint8Array,
  ledger: Ledger,
  force: boolean,
): Pick<Result, 'outcome' | 'editedFile' | 'reason'> {
  try {
    const outcome = writeDocument(path, bytes, ledger, force);
    if (outcome.kind !== 'moved') return { outcome: outcome.kind };
    return { outcome: outcome.kind, editedFile: shownPath(outcome.editedFile) };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { outcome: 'unwritable', reason: outputErrorText(error) };
  }
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

function exitStatus(results: readonly Result[]): ExitStatus {
  const outcomes = results.map(({ outcome }) => outcome);
  if (outcomes.includes('unwritable')) return EXIT.failure;
  return outcomes.includes('failed') || outcomes.includes('kept') ? EXIT.problems : EXIT.ok;
}

function print({ file, output, outcome, editedFile, reason, findings }: Result): void {
  terminal.findings(findings);
  const count = countFindings(findings);
  const notes = count === '' ? '' : ` (${count})`;
  const told: Record<Result['outcome'], string> = {
    written: `đã soạn ${output}${notes}`,
    unchanged: `không đổi ${output}${notes}`,
    moved: `đã soạn ${output}${notes}; bản sửa tay giữ ở ${editedFile}`,
    kept: [
      `giữ nguyên ${output}: tệp này đã được sửa tay hoặc không do vanthu soạn`,
      `  → chuyển các chỗ sửa vào ${file}, rồi chạy lại với --force (bản sửa tay sẽ được giữ với tên khác)`,
    ].join('\n'),
    unwritable: reason ?? '',
    failed: `không soạn ${output}: ${count} trong ${file}`,
  };
  if (outcome === 'written' || outcome === 'unchanged' || outcome === 'moved') terminal.line(told[outcome]);
  else terminal.complain(told[outcome]);
}
