import { appendFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Run, vanthu } from '../support/cli.js';
import { DOCX, PLAN, PLAN_ADVICE, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

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

const HELP = [
  { args: [], status: 2, shows: /Cách dùng: vanthu LỆNH[\s\S]*build[\s\S]*check[\s\S]*list/u },
  { args: ['--help'], status: 0, shows: /Cách dùng: vanthu LỆNH/u },
  { args: ['-h'], status: 0, shows: /Cách dùng: vanthu LỆNH/u },
  { args: ['--version'], status: 0, shows: /^\d+\.\d+\.\d+\n$/u },
  { args: ['build', '--help'], status: 0, shows: /vanthu build .*--out THƯ_MỤC.*--force[\s\S]*Ví dụ:/u },
  {
    args: ['check', '--help'],
    status: 0,
    shows: /vanthu check .*\n {2}kiểm tra tệp nội dung hoặc tệp Word, không sửa gì/u,
  },
  { args: ['list', '-h'], status: 0, shows: /vanthu list .*\n {2}liệt kê văn bản/u },
  { args: ['soan', '--help'], status: 0, shows: /vanthu build/u },
];

for (const { args, status, shows } of HELP) {
  test(`help: vanthu ${args.join(' ')}`, async () => {
    const printed = await run(...args);
    expect(printed).toMatchObject({ status, stderr: '' });
    expect(printed.stdout).toMatch(shows);
  });
}

const MISUSE = [
  { args: ['bild'], says: /không có lệnh ‹bild›; các lệnh: build \(soan\)/u },
  { args: ['toString'], says: /không có lệnh ‹toString›/u },
  { args: ['build'], says: /chưa ghi tệp nào/u },
  { args: ['check'], says: /chưa ghi tệp nào/u },
  { args: ['build', '--al'], says: /không có tùy chọn --al; các tùy chọn: .*--all/u },
  { args: ['build', '-x'], says: /không có tùy chọn -x/u },
  { args: ['build', PLAN, '--out'], says: /tùy chọn --out còn thiếu giá trị/u },
  { args: ['build', PLAN, '--out', '--force'], says: /tùy chọn --out còn thiếu giá trị/u },
  { args: ['build', PLAN, '--out='], says: /tùy chọn --out còn thiếu giá trị/u },
  { args: ['build', '--all=x'], says: /tùy chọn --all không (có|nhận) giá trị/u },
];

for (const { args, says } of MISUSE) {
  test(`wrong use: vanthu ${args.join(' ')}`, async () => {
    const before = workspace.snapshot('');
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/\n {2}→ xem cách dùng: vanthu --help/u);
    expectForClerks(stderr);
    expect(workspace.snapshot('')).toEqual(before);
  });
}

describe('build', () => {
  test.each([
    ['build', '--all'],
    ['build', 'content/2024'],
    ['build', 'content'],
    ['soan', PLAN],
    ['build', PLAN, PLAN],
  ])('vanthu %s %s', async (...args) => {
    const { status, stdout } = await run(...args);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `đã soạn ${DOCX} (${PLAN_ADVICE})\n` });
    expect(Object.keys(workspace.snapshot())).toEqual(['out/.vanthu.json', DOCX]);
  });

  test('one file with an error does not keep the others from being built', async () => {
    workspace.write('content/2024/z.yaml', workspace.read(PLAN));
    breakContent();
    const { status, stdout, stderr } = await run('build', '--all');
    expect(status).toBe(1);
    expect(stdout).toBe(`đã soạn out/2024/z.docx (${PLAN_ADVICE})\n`);
    expect(stderr).toMatch(/không soạn out\/2024\/ke-hoach-thi-dua\.docx: 1 lỗi/u);
  });

  test('advice is told and does not keep the document from being built', async () => {
    workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: VT, KHTC');
    const { status, stdout, stderr } = await run('build', PLAN);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `đã soạn ${DOCX} (6 điểm nên xem)\n` });
    expect(stderr).toMatch(/ {2}nên xem {2}luu: gặp ‹KHTC›/u);
  });
});

describe('check', () => {
  test.each(['check', 'kiem-tra'])('%s writes nothing', async (command) => {
    const { status, stdout } = await run(command, '--all');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${PLAN}: ${PLAN_ADVICE}\n` });
    expect(workspace.snapshot()).toEqual({});
  });

  test('says what build would say', async () => {
    breakContent();
    const [checked, built] = [await run('check', PLAN), await run('build', PLAN)];
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain('6:6  lỗi  nam: gặp ‹24›');
    expect(built.stderr).toContain(checked.stderr);
    expect(workspace.snapshot()).toEqual({});
  });
});

describe('list', () => {
  test.each(['list', 'danh-sach'])('%s shows a document never built', async (command) => {
    const { status, stdout } = await run(command);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^content\/2024\/ke-hoach-thi-dua\.yaml +trinh-ky +5 điểm nên xem +chưa soạn$/mu);
    expect(workspace.snapshot()).toEqual({});
  });

  const STATES: readonly { name: string; change: () => void; shows: RegExp }[] = [
    { name: 'as built', change: () => {}, shows: /trinh-ky +5 điểm nên xem +đã soạn \(\d/u },
    {
      name: 'whose content changed',
      change: () => workspace.replace(PLAN, 'nam: 2024', 'nam: 2023'),
      shows: /5 điểm nên xem +nội dung đã đổi/u,
    },
    {
      name: 'edited by hand',
      change: () => appendFileSync(workspace.at(DOCX), 'x'),
      shows: /5 điểm nên xem +tệp Word đã sửa tay/u,
    },
    { name: 'deleted since', change: () => workspace.delete(DOCX), shows: /5 điểm nên xem +chưa soạn$/mu },
    {
      name: 'whose content has an error in a key',
      change: breakContent,
      shows: /ke-hoach-thi-dua\.yaml +\? +1 lỗi/u,
    },
    {
      name: 'whose content breaks a rule',
      change: () => workspace.replace(PLAN, 'luu: VT, HCTH', 'luu: HCTH'),
      shows: /ke-hoach-thi-dua\.yaml +trinh-ky +1 lỗi/u,
    },
  ];

  test.each(STATES)('shows a document $name', async ({ change, shows }) => {
    await run('build', PLAN);
    change();
    const { status, stdout } = await run('list');
    expect(status).toBe(0);
    expect(stdout).toMatch(shows);
  });

  test('shows the others beside a file that cannot be read', async () => {
    workspace.write('content/2025/ke-hoach.yaml', 'mau: "');
    const { stdout } = await run('list');
    expect(stdout).toMatch(/^content\/2024\/ke-hoach-thi-dua\.yaml +trinh-ky/mu);
    expect(stdout).toMatch(/^content\/2025\/ke-hoach\.yaml +\? +1 lỗi/mu);
  });
});
