import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type RunOptions, vanthu } from '../support/cli.js';
import { AGENCY, DOCX, PLAN, REGISTER, TEMPLATE, Workspace } from '../support/workspace.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXTS = [PLAN, AGENCY, REGISTER, TEMPLATE];

let workspace: Workspace;
let expected: Buffer;

beforeAll(async () => {
  workspace = new Workspace();
  expected = await bytesOf({ cwd: workspace.root });
});

afterAll(() => workspace.remove());

let runs = 0;

/** Builds the plan into a folder of its own. */
async function bytesOf(options: RunOptions, plan = PLAN, place = workspace): Promise<Buffer> {
  const out = `out-${++runs}`;
  const run = await vanthu(['build', plan, '--out', place.at(out)], options);
  expect(run.status, run.stderr).toBe(0);
  return place.bytes(DOCX.replace('out', out));
}

test('two runs', async () => {
  expect((await bytesOf({ cwd: workspace.root })).equals(expected)).toBe(true);
});

const ENVIRONMENTS = [
  { TZ: 'Pacific/Kiritimati' },
  { TZ: 'America/Los_Angeles' },
  { LANG: 'C', LC_ALL: 'C' },
  { LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  // Turkish has its own pairs of capitals: I with ı, İ with i.
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { HOME: '/nonexistent', USER: 'somebody' },
];

describe('the same bytes under', () => {
  test.each(ENVIRONMENTS)('%o', async (env) => {
    expect((await bytesOf({ cwd: workspace.root, env })).equals(expected)).toBe(true);
  });
});

test('line ends of Windows', async () => {
  const windows = new Workspace();
  onTestFinished(() => windows.remove());
  for (const path of TEXTS) windows.write(path, windows.read(path).replaceAll('\n', '\r\n'));
  expect((await bytesOf({ cwd: windows.root }, PLAN, windows)).equals(expected)).toBe(true);
});

test('a byte order mark, as Notepad writes it', async () => {
  const windows = new Workspace();
  onTestFinished(() => windows.remove());
  for (const path of TEXTS) windows.write(path, `\ufeff${windows.read(path)}`);
  expect((await bytesOf({ cwd: windows.root }, PLAN, windows)).equals(expected)).toBe(true);
});

test('another current folder, and the content by its absolute path', async () => {
  expect((await bytesOf({ cwd: '/' }, workspace.at(PLAN))).equals(expected)).toBe(true);
  expect(
    (await bytesOf({ cwd: workspace.at('content/2024') }, 'ke-hoach-thi-dua.yaml')).equals(expected),
  ).toBe(true);
});

test('other content gives other bytes', async () => {
  const other = new Workspace();
  onTestFinished(() => other.remove());
  other.replace(PLAN, 'nam: 2024', 'nam: 2023');
  expect((await bytesOf({ cwd: other.root }, PLAN, other)).equals(expected)).toBe(false);
});
