import { join, resolve } from 'node:path';
import { type Compiled, Compiler } from '../build/compiler.js';
import { Ledger } from '../build/ledger.js';
import { type Outcome, writeDocument } from '../build/output.js';
import { outputPath, shownPath } from '../build/workspace.js';
import type { Finding } from '../message/finding.js';
import type { Arguments } from './arguments.js';
import { findInputs } from './inputs.js';
import { countFindings, EXIT, type ExitStatus, terminal } from './terminal.js';

interface Result {
  readonly file: string;
  readonly output: string;
  readonly outcome: Outcome['kind'] | 'failed';
  readonly editedFile?: string;
  readonly findings: readonly Finding[];
}

/** `vanthu build`: content files → .docx files. */
export async function build(args: Arguments): Promise<ExitStatus> {
  const { workspace, files } = findInputs(args);
  const out = args.out === undefined ? join(workspace.root, 'out') : resolve(args.out);
  const compiler = new Compiler(workspace);
  const ledger = new Ledger(out);
  const progress = terminal.progress(files.length);
  const written = (file: string, { findings, files: wordFiles = [] }: Compiled): Result[] => {
    const output = shownPath(outputPath(file, out, workspace));
    if (wordFiles.length === 0) return [{ file: shownPath(file), output, outcome: 'failed', findings }];
    return wordFiles.map(({ part, bytes }) => {
      const path = outputPath(file, out, workspace, part);
      const outcome = writeDocument(path, bytes, ledger, args.force);
      return {
        file: shownPath(file),
        output: shownPath(path),
        outcome: outcome.kind,
        ...(outcome.kind === 'moved' && { editedFile: shownPath(outcome.editedFile) }),
        // Findings are about the content: told once, with the document itself.
        findings: part === '' ? findings : [],
      };
    });
  };
  const results: Result[] = [];
  try {
    for (const file of files) {
      progress.step(shownPath(file));
      results.push(...written(file, await compiler.compile(file)));
    }
  } finally {
    progress.end();
    ledger.save();
  }
  if (args.json) terminal.json({ files: results });
  else for (const result of results) print(result);
  return results.some(({ outcome }) => outcome === 'failed' || outcome === 'kept') ? EXIT.problems : EXIT.ok;
}

function print({ file, output, outcome, editedFile, findings }: Result): void {
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
    failed: `không soạn ${output}: ${count} trong ${file}`,
  };
  const isDone = outcome !== 'kept' && outcome !== 'failed';
  if (isDone) terminal.line(told[outcome]);
  else terminal.complain(told[outcome]);
}
