import { Compiler } from '../build/compiler.js';
import { shownPath } from '../build/workspace.js';
import { type Finding, hasErrors } from '../message/finding.js';
import type { Arguments } from './arguments.js';
import { findInputs } from './inputs.js';
import { countFindings, EXIT, type ExitStatus, terminal } from './terminal.js';

/** `vanthu check`: everything `build` would say, and nothing written. */
export async function check(args: Arguments): Promise<ExitStatus> {
  const { workspace, files } = findInputs(args);
  const compiler = new Compiler(workspace);
  const progress = terminal.progress(files.length);
  const results: { file: string; findings: readonly Finding[] }[] = [];
  for (const file of files) {
    progress.step(shownPath(file));
    const { findings } = await compiler.compile(file);
    results.push({ file: shownPath(file), findings });
  }
  progress.end();
  if (args.json) terminal.json({ files: results });
  for (const { file, findings } of args.json ? [] : results) {
    terminal.findings(findings);
    terminal.line(`${file}: ${countFindings(findings) || 'không có lỗi'}`);
  }
  return results.some(({ findings }) => hasErrors(findings)) ? EXIT.problems : EXIT.ok;
}
