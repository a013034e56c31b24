import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROGRAM, type Run, runCommand, vanthu } from '../support/cli.js';
import { DOCX, PLAN, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let built: Workspace;
/** A copy of the built one for each test. */
let workspace: Workspace;

beforeAll(async () => {
  built = new Workspace();
  expect((await vanthu(['build', PLAN], { cwd: built.root })).status).toBe(0);
});

afterAll(() => built.remove());

beforeEach(() => {
  workspace = new Workspace(built);
});

afterEach(() => workspace.remove());

function build(...options: string[]): Promise<Run> {
  return vanthu(['build', PLAN, ...options], { cwd: workspace.root });
}

function changeContent(): void {
  workspace.replace(PLAN, 'nam: 2024', 'nam: 2023');
}

/** Each makes the output impossible to write; `out` is where the run is told to write. */
const OBSTACLES: readonly { name: string; out?: string; says: RegExp; put: () => void }[] = [
  {
    name: 'a file in the place of the year’s folder',
    says: /tệp trùng tên với thư mục/u,
    put: () => {
      workspace.delete('out/2024');
      workspace.write('out/2024', 'mine');
    },
  },
  {
    name: 'a folder in the place of the document',
    says: /thư mục trùng tên với tệp/u,
    put: () => {
      workspace.delete(DOCX);
      workspace.write(`${DOCX}/inside.txt`, 'mine');
    },
  },
  { name: '--out below a file', out: `${PLAN}/x`, says: /tệp trùng tên với thư mục/u, put: () => {} },
  { name: '--out at a device', out: '/dev/full', says: /tệp trùng tên với thư mục/u, put: () => {} },
];

for (const { name, put, out, says } of OBSTACLES) {
  test(`nothing is harmed by ${name}`, async () => {
    put();
    changeContent();
    const before = [workspace.snapshot(), workspace.snapshot('content')];
    const { status, stdout, stderr } = await build(...(out === undefined ? [] : ['--out', out]));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/\n {2}→ \S/u);
    expectForClerks(stderr);
    expect([workspace.snapshot(), workspace.snapshot('content')]).toEqual(before);
  });
}

describe('a disk that fills up while writing', () => {
  /** A limit on the size of files (a few hundred bytes) stops the write half way, as a full disk does. */
  function buildWithLimit(...options: string[]): Promise<Run> {
    const command = ['ulimit -f 1; exec "$@"', 'sh', process.execPath, PROGRAM, 'build', PLAN, ...options];
    return runCommand('sh', ['-c', ...command], { cwd: workspace.root });
  }

  test('leaves the old document and no half-written one', async () => {
    changeContent();
    const before = workspace.snapshot();
    const { status, stderr } = await buildWithLimit();
    expect(status).toBe(2);
    expect(stderr).toMatch(/lỗi {2}.*tệp cũ, nếu có, vẫn còn nguyên\n {2}→ \S/u);
    expect(workspace.snapshot()).toEqual(before);
  });

  test('leaves a document edited by hand in its place, even with --force', async () => {
    appendFileSync(workspace.at(DOCX), 'edited');
    const before = workspace.snapshot();
    const { status } = await buildWithLimit('--force');
    expect(status).toBe(2);
    expect(workspace.snapshot()).toEqual(before);
  });

  test('is told as such', async ({ skip }) => {
    const mounted = mountTinyDisk('small');
    if (!mounted) skip('this machine does not let a test mount a disk');
    try {
      const { status, stderr } = await build('--out', 'small');
      expect(status).toBe(2);
      expect(stderr).toMatch(/lỗi {2}đĩa đã đầy.*\n {2}→ xóa bớt tệp hoặc chọn ổ đĩa khác/u);
      expect(workspace.snapshot('small')).toEqual({});
    } finally {
      execFileSync('umount', [workspace.at('small')]);
    }
  });
});

function mountTinyDisk(folder: string): boolean {
  workspace.makeFolder(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', workspace.at(folder)], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
