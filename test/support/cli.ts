import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './workspace.js';

/** The compiled program (`npm run prepare`). */
export const PROGRAM = join(PROJECT, 'dist', 'vanthu.js');

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the program. */
  readonly program?: string;
}

/** Runs `vanthu …` as a clerk would. */
export function vanthu(args: readonly string[], { program = PROGRAM, ...options }: RunOptions): Promise<Run> {
  return runCommand(process.execPath, [program, ...args], options);
}

/** Runs any command; a status other than 0 is a result, not a failure. */
export function runCommand(file: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 100_000_000, timeout: 60_000 };
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(new Error(`${file} ${args.join(' ')} was killed or not started: ${error?.message}`));
    });
  });
}

/** A finding as it was printed. */
export interface PrintedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly text: string;
  /** The second line, without the arrow; empty when there is none. */
  readonly mend: string;
}

const PRINTED =
  /^(?<file>[^\n]+?):(?<line>\d+):(?<column>\d+) {2}(?<severity>lỗi|nên xem) {2}(?<text>[^\n]*)(?:\n {2}→ (?<mend>[^\n]*))?$/gmu;

/** The findings in what the program printed, in the order they stand. */
export function printedFindings(stderr: string): PrintedFinding[] {
  return [...stderr.matchAll(PRINTED)].map(({ groups = {} }) => ({
    file: groups['file'] ?? '',
    line: Number(groups['line']),
    column: Number(groups['column']),
    severity: groups['severity'] ?? '',
    text: groups['text'] ?? '',
    mend: groups['mend'] ?? '',
  }));
}
