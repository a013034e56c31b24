import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Run, vanthu } from '../support/cli.js';
import { DOCX, PLAN, PLAN_ADVICE, Workspace } from '../support/workspace.js';

const LEDGER = 'out/.vanthu.json';
const EDITED = 'out/2024/ke-hoach-thi-dua.sua-tay.docx';
const EDITED_2 = 'out/2024/ke-hoach-thi-dua.sua-tay-2.docx';

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

/** As Word would when the clerk saves: other bytes. */
function editByHand(): Buffer {
  appendFileSync(workspace.at(DOCX), 'edited');
  return workspace.bytes(DOCX);
}

test('an unchanged build says so and changes nothing', async () => {
  const before = workspace.snapshot();
  expect(await build()).toMatchObject({ status: 0, stdout: `không đổi ${DOCX} (${PLAN_ADVICE})\n` });
  expect(workspace.snapshot()).toEqual(before);
});

test('a changed build replaces the file and leaves nothing beside it', async () => {
  const old = workspace.bytes(DOCX);
  changeContent();
  expect(await build()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^đã soạn .*docx /u) });
  expect(workspace.bytes(DOCX).equals(old)).toBe(false);
  expect(Object.keys(workspace.snapshot())).toEqual([LEDGER, DOCX]);
});

describe('a document edited by hand', () => {
  test('is kept, and the clerk is told what to do', async () => {
    const edited = editByHand();
    changeContent();
    const before = workspace.snapshot();
    const { status, stdout, stderr } = await build();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/giữ nguyên out\/2024\/ke-hoach-thi-dua\.docx: .*sửa tay/u);
    expect(stderr).toMatch(/ {2}→ .*content\/2024\/ke-hoach-thi-dua\.yaml.*--force/u);
    expect(workspace.bytes(DOCX).equals(edited)).toBe(true);
    expect(workspace.snapshot()).toEqual(before);
  });

  test('is put aside with --force, whole, under a name that is told', async () => {
    const made = workspace.bytes(DOCX);
    const edited = editByHand();
    const { status, stdout } = await build('--force');
    expect(status).toBe(0);
    expect(stdout).toBe(`đã soạn ${DOCX} (${PLAN_ADVICE}); bản sửa tay giữ ở ${EDITED}\n`);
    expect(workspace.bytes(EDITED).equals(edited)).toBe(true);
    expect(workspace.bytes(DOCX).equals(made)).toBe(true);
  });

  test('does not take the place of one put aside before', async () => {
    const first = editByHand();
    await build('--force');
    appendFileSync(workspace.at(DOCX), 'again');
    const second = workspace.bytes(DOCX);
    expect((await build('--force')).stdout).toContain(EDITED_2);
    expect(workspace.bytes(EDITED).equals(first)).toBe(true);
    expect(workspace.bytes(EDITED_2).equals(second)).toBe(true);
    expect(Object.keys(workspace.snapshot())).toEqual([LEDGER, DOCX, EDITED_2, EDITED].sort());
  });

  test('is what any other file counts as when the record is gone', async () => {
    workspace.delete(LEDGER);
    changeContent();
    const old = workspace.bytes(DOCX);
    const { status, stderr } = await build();
    expect(status).toBe(1);
    expect(stderr).toContain('giữ nguyên');
    expect(workspace.bytes(DOCX).equals(old)).toBe(true);
  });

  test('is not touched by --force when the content has an error', async () => {
    editByHand();
    workspace.replace(PLAN, 'nam: 2024', 'nam: 24');
    const before = workspace.snapshot();
    expect((await build('--force')).status).toBe(1);
    expect(workspace.snapshot()).toEqual(before);
  });
});

/** Word's own file beside an open document; Word leaves out the first letters of longer names. */
const OWNER_FILES = [
  { document: 'ke-hoach-thi-dua', owner: '~$-hoach-thi-dua.docx' },
  { document: 'bao-cao', owner: '~$ao-cao.docx' },
  { document: 'ke-2', owner: '~$ke-2.docx' },
];

describe('a document open in Word', () => {
  for (const { document, owner } of OWNER_FILES) {
    test(`is left alone: ${document}.docx beside ${owner}`, async () => {
      const path = `content/2024/${document}.yaml`;
      workspace.write(path, workspace.read(PLAN));
      await vanthu(['build', path], { cwd: workspace.root });
      workspace.replace(path, 'nam: 2024', 'nam: 2023');
      workspace.write(`out/2024/${owner}`, 'owner');
      const before = workspace.snapshot();
      const { status, stderr } = await vanthu(['build', path, '--force'], { cwd: workspace.root });
      expect(stderr).toMatch(new RegExp(`out/2024/${document}\\.docx {2}lỗi {2}tệp đang mở trong Word`, 'u'));
      expect(stderr).toMatch(/→ đóng tệp rồi chạy lại/u);
      expect(status).toBe(2);
      expect(workspace.snapshot()).toEqual(before);
    });
  }

  test('does not hold up the others of the folder', async () => {
    workspace.write('content/2024/a.yaml', workspace.read(PLAN));
    workspace.write('content/2024/z.yaml', workspace.read(PLAN));
    changeContent();
    workspace.write('out/2024/~$-hoach-thi-dua.docx', 'owner');
    const { status, stdout } = await vanthu(['build', '--all'], { cwd: workspace.root });
    expect(status).toBe(2);
    expect(stdout).toMatch(/đã soạn out\/2024\/a\.docx .*đã soạn out\/2024\/z\.docx /su);
    expect(workspace.has('out/2024/z.docx')).toBe(true);
  });
});
