import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Run, vanthu } from '../support/cli.js';
import { Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const RESULTS = 'content/2024/ket-qua.yaml';
const SHEET = 'content/2024/ket-qua.xlsx';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});

afterEach(() => workspace.remove());

function run(...args: string[]): Promise<Run> {
  return vanthu(args, { cwd: workspace.root });
}

test('the follow-up of a plan: started, dated, checked', async () => {
  const started = await run('new', 'ket-qua', '2024');
  expect(started).toMatchObject({ status: 0, stderr: '' });
  expect(started.stdout).toContain(`đã tạo ${SHEET};`);
  expect(started.stdout).toContain(`vanthu check ${RESULTS}`);

  const undated = await run('check', RESULTS);
  expect(undated.status).toBe(1);
  expect(undated.stderr).toMatch(/so_lieu_den: còn thiếu số liệu đến ngày/u);
  expectForClerks(undated.stderr);

  workspace.replace(RESULTS, 'so_lieu_den:', 'so_lieu_den: 15/12/2024');
  const checked = await run('kiem-tra', RESULTS);
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  expect(checked.stdout).toMatch(/^MÃ {2,}KẾ HOẠCH .*\nT1 .*chưa có số liệu\nT2 +100% /u);
  expect(checked.stdout).toContain(`${RESULTS}: 7 chưa có số liệu\n${RESULTS}: không có lỗi\n`);

  const { stdout } = await run('check', '--json', 'content/2024');
  const { files } = JSON.parse(stdout) as { files: { file: string; targets?: object[] }[] };
  expect(files.map(({ file, targets }) => [file, targets?.length])).toEqual([
    ['content/2024/ke-hoach-thi-dua.yaml', undefined],
    [RESULTS, 7],
  ]);
});

test('a second start changes nothing', async () => {
  await run('new', 'ket-qua', '2024');
  const before = workspace.snapshot('');
  const again = await run('tao', 'ket-qua', '2024');
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toMatch(/đã có tệp ‹ket-qua.xlsx›, không ghi đè/u);
  expectForClerks(again.stderr);
  expect(workspace.snapshot('')).toEqual(before);
});

test('a year without a plan', async () => {
  const { status, stderr } = await run('new', 'ket-qua', '2019');
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/2019\/ke-hoach-thi-dua.yaml.*không có tệp này/u);
});

test('a file of results is not built', async () => {
  await run('new', 'ket-qua', '2024');
  const { status, stderr } = await run('build', RESULTS);
  expect(status).toBe(1);
  expect(stderr).toMatch(/ghi kết quả của kế hoạch, không phải một văn bản/u);
  expect(workspace.has('out')).toBe(false);
});
