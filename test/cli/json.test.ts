import { appendFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Run, vanthu } from '../support/cli.js';
import { AGENCY, DOCX, PLAN, Workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 60_000 });

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => workspace.remove());

function run(...args: string[]): Promise<Run> {
  return vanthu(args, { cwd: workspace.root });
}

function breakContent(): void {
  workspace.replace(PLAN, 'nam: 2024', 'nam: 24');
}

describe('--json', () => {
  const finding = { severity: 'error', origin: { file: PLAN, line: 6, column: 6 }, subject: 'nam' };
  const COMMANDS = [
    {
      args: ['build', '--all'],
      status: 1,
      shape: { files: [{ file: PLAN, output: DOCX, outcome: 'failed' }] },
    },
    { args: ['check', '--all'], status: 1, shape: { files: [{ file: PLAN }] } },
    { args: ['list'], status: 0, shape: { documents: [{ file: PLAN, built: 'never' }] } },
  ];

  test.each(COMMANDS)('of $args holds the findings', async ({ args, status, shape }) => {
    breakContent();
    const printed = await run(...args, '--json');
    expect(printed).toMatchObject({ status, stderr: '' });
    const parsed = JSON.parse(printed.stdout);
    expect(parsed).toMatchObject(shape);
    expect((parsed.files ?? parsed.documents)[0].findings).toMatchObject([finding]);
  });

  test.each(COMMANDS)('of $args is JSON even when the agency file is wrong', async ({ args }) => {
    workspace.replace(AGENCY, 'co_chu: 14', 'co_chu: 15');
    const { status, stdout } = await run(...args, '--json');
    expect(status).toBe(1);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"file":"content/co-quan.yaml"');
  });

  test('tells where a document edited by hand was put', async () => {
    await run('build', PLAN);
    appendFileSync(workspace.at(DOCX), 'x');
    const { stdout } = await run('build', PLAN, '--force', '--json');
    expect(JSON.parse(stdout).files).toMatchObject([
      { outcome: 'moved', editedFile: 'out/2024/ke-hoach-thi-dua.sua-tay.docx' },
    ]);
  });
});
