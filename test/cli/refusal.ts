import { expect } from 'vitest';
import { printedFindings, type Run, vanthu } from '../support/cli.js';
import { PLAN, Workspace } from '../support/workspace.js';

/** One message that a clerk must be told. */
export interface Told {
  /** The file it is about; the plan when absent. */
  readonly file?: string;
  /**
   * Text of the damaged file, found there once; the message must point at its start, or at the `‸` inside it. Empty
   * for the file as a whole (1:1).
   */
  readonly at: string;
  /** Only the line must be right: of broken markup one can say no more. */
  readonly lineOnly?: true;
  readonly says: RegExp;
  readonly mend: RegExp;
}

/** A way to damage what is given to `build`, and everything that must be told about it, in this order. */
export interface BadInput {
  readonly name: string;
  readonly damage: (workspace: Workspace) => void;
  readonly told: readonly Told[];
  /** Further findings of the same kind may follow those in `told`. */
  readonly andMore?: true;
  /** But no more findings than this in all: the first ones must still be on the screen. */
  readonly atMost?: number;
  /** What is built; the plan when absent. */
  readonly args?: readonly string[];
}

/** Damages a copy of a workspace that was built, and builds: everything is told, and nothing in out/ changes. */
export async function expectRefused(built: Workspace, bad: BadInput): Promise<void> {
  const workspace = new Workspace(built);
  try {
    bad.damage(workspace);
    const before = workspace.snapshot();
    const run = await vanthu(['build', ...(bad.args ?? [PLAN])], { cwd: workspace.root });
    expectTold(run, bad, workspace);
    expect(run.status).toBe(1);
    expect(workspace.snapshot()).toEqual(before);
  } finally {
    workspace.remove();
  }
}

function expectTold(run: Run, { told, andMore, atMost }: BadInput, workspace: Workspace): void {
  const printed = printedFindings(run.stderr);
  const compared = andMore ? printed.slice(0, told.length) : printed;
  expect(
    compared.map(({ file, line, column, severity }, index) =>
      [file, line, told[index]?.lineOnly ? '*' : column, severity].join(':'),
    ),
    run.stderr.slice(0, 2000),
  ).toEqual(
    told.map(({ file = PLAN, at, lineOnly }) => {
      const { line, column } = placeOf(file, at, workspace);
      return [file, line, lineOnly ? '*' : column, 'lỗi'].join(':');
    }),
  );
  for (const [index, { says, mend }] of told.entries()) {
    expect(printed[index]?.text).toMatch(says);
    expect(printed[index]?.mend).toMatch(mend);
  }
  if (atMost !== undefined) expect(printed.length).toBeLessThanOrEqual(atMost);
  expectForClerks(run.stderr);
}

/** Nothing that only a programmer understands. */
export function expectForClerks(output: string): void {
  expect(output).not.toMatch(/\n\s+at /u);
  expect(output).not.toMatch(/\b(undefined|NaN|Error|error|Invalid|expected|must|cannot|Unexpected)\b/u);
}

/** The place of a text in the damaged file; in the undamaged one where the damaged one is not text any more. */
function placeOf(file: string, at: string, workspace: Workspace): { line: number; column: number } {
  if (at === '') return { line: 1, column: 1 };
  const text = textOf(file, workspace);
  const [before = '', after = ''] = at.includes('‸') ? at.split('‸') : ['', at];
  const [start, second] = [text.indexOf(before + after), text.lastIndexOf(before + after)];
  if (start < 0) throw new Error(`${file} does not hold: ${at}`);
  if (start !== second) throw new Error(`${file} holds more than once: ${at}`);
  const lines = text.slice(0, start + before.length).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function textOf(file: string, workspace: Workspace): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(workspace.bytes(file));
  } catch {
    const undamaged = new Workspace();
    const text = undamaged.read(file);
    undamaged.remove();
    return text;
  }
}
