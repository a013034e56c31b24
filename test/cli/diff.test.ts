import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Run, vanthu } from '../support/cli.js';
import { editedDocx, insertAfter, removeParagraph, replaceWords } from '../support/edited-docx.js';
import { DOCX, PLAN, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const OTHER = 'content/2024/ban-sua.yaml';
const EDITED = 'da-sua-tay.docx';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.write(OTHER, workspace.read(PLAN));
});

afterEach(() => workspace.remove());

function run(...args: string[]): Promise<Run> {
  return vanthu(args, { cwd: workspace.root });
}

/** The lines of what was printed that tell a difference, without the text they show. */
function heads({ stdout }: Run): string[] {
  return stdout.split('\n').filter((line) => /^ {2}\S/u.test(line));
}

test('a file and itself are equal', async () => {
  const printed = await run('diff', PLAN, PLAN);
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  expect(printed.stdout).toMatch(/Hai văn bản giống nhau: 53 câu giữ nguyên\.\n$/u);
});

test('two versions of the plan', async () => {
  workspace.replace(OTHER, '100% Công chức', '98% Công chức');
  workspace.replace(OTHER, '  - Đảng ủy Sở\n', '');
  const moved =
    / {2}- >-\n {4}Tiếp tục đẩy mạnh “Học tập[\s\S]*?\n\n/u.exec(workspace.read(OTHER))?.[0] ?? '';
  workspace.replace(OTHER, moved, '\n');
  workspace.replace(OTHER, 'muc_dich:\n', `muc_dich:\n${moved.trimEnd()}\n`);
  const printed = await run('so-sanh', PLAN, OTHER);
  expect(printed).toMatchObject({ status: 1, stderr: '' });
  expect(heads(printed)).toEqual([
    expect.stringMatching(/^ {2}khoản 1, gạch đầu dòng 1 \(tệp: dòng \d+ → dòng \d+\): chuyển đến$/u),
    expect.stringMatching(/^ {2}khoản 3, gạch đầu dòng 3, câu 2 \(.*\): đổi – chỉ khác con số$/u),
    expect.stringMatching(/^ {2}nơi nhận 2 \(tệp: dòng \d+\): bớt$/u),
  ]);
  expect(printed.stdout).toContain('từ: I. MỤC ĐÍCH YÊU CẦU, khoản 2, gạch đầu dòng 3');
  expect(printed.stdout).toContain('đến: I. MỤC ĐÍCH YÊU CẦU, khoản 1, gạch đầu dòng 1');
  expect(printed.stdout).toContain('    - [-100%-] Công chức');
  expect(printed.stdout).toContain('    + {+98%+} Công chức');
  expect(printed.stdout).toMatch(/: 1 câu đổi, 1 câu chuyển chỗ, 1 câu bớt, 50 câu giữ nguyên\.\n$/u);
  // No colours where nobody watches.
  expect(printed.stdout).not.toContain('\u001b');
});

test('content with an error is compared all the same', async () => {
  workspace.replace(OTHER, 'nam: 2024', 'nam: 2025');
  workspace.replace(OTHER, '__/__/2024', '__/__/2025');
  const printed = await run('diff', PLAN, OTHER);
  expect(printed.status).toBe(1);
  expect(printed.stderr).toMatch(/nội dung còn lỗi, vẫn so sánh được/u);
  expect(heads(printed).filter((line) => line.includes('chỉ khác năm')).length).toBeGreaterThan(4);
});

test('content is equal to the Word file built from it, both ways round', async () => {
  await run('build', PLAN);
  for (const files of [
    [PLAN, DOCX],
    [DOCX, PLAN],
  ]) {
    expect(await run('diff', ...files)).toMatchObject({ status: 0, stderr: '' });
  }
});

test('what was edited by hand in the Word file', async () => {
  await run('build', PLAN);
  const edits = [
    replaceWords('Phòng Hành chính – Tổng hợp', 'Văn phòng Sở'),
    removeParagraph('Tiếp tục đẩy mạnh “Học tập'),
    insertAfter('GĐ, các PGĐ Sở', '- Cổng thông tin điện tử của Sở;'),
    replaceWords('cấp ủy Đảng, lãnh', 'cấp uỷ Đảng,  lãnh'),
  ];
  workspace.write(EDITED, editedDocx(workspace.bytes(DOCX), edits));
  const printed = await run('diff', PLAN, EDITED);
  expect(printed).toMatchObject({ status: 1, stderr: '' });
  expect(heads(printed)).toEqual([
    expect.stringMatching(/khoản 2, gạch đầu dòng 1 .*: chỉ khác cách gõ: dấu cách, chỗ đặt dấu thanh$/u),
    expect.stringMatching(/khoản 2, gạch đầu dòng 3 \(tệp: dòng 53\): bớt$/u),
    expect.stringMatching(/khoản 3, câu 1 \(tệp: dòng \d+ → đoạn \d+\): đổi – câu chữ$/u),
    expect.stringMatching(/nơi nhận 4 \(tệp: đoạn \d+\): thêm$/u),
  ]);
  expect(printed.stdout).toContain('{+Văn phòng Sở+}');
});

test('only the typing differs', async () => {
  await run('build', PLAN);
  workspace.write(
    EDITED,
    editedDocx(workspace.bytes(DOCX), [replaceWords('cấp ủy Đảng, lãnh', 'cấp uỷ Đảng, lãnh')]),
  );
  const printed = await run('diff', PLAN, EDITED);
  expect(printed.status).toBe(0);
  expect(printed.stdout).toMatch(/giống nhau: 1 câu chỉ khác cách gõ, 52 câu giữ nguyên\.\n$/u);
});

test('--json', async () => {
  workspace.replace(OTHER, '100% Công chức', '98% Công chức');
  const { status, stdout } = await run('diff', PLAN, OTHER, '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    old: PLAN,
    new: OTHER,
    isEqual: false,
    counts: { same: 52, changed: 1, moved: 0, added: 0, removed: 0 },
    changes: [{ kind: 'changed', labels: ['figure'], old: { source: { kind: 'line' } } }],
  });
});

const REFUSED: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /cần đúng hai tệp: bản cũ, rồi bản mới; gặp 0 tệp/u],
  [[PLAN], /cần đúng hai tệp.*gặp 1 tệp/u],
  [[PLAN, PLAN, PLAN], /cần đúng hai tệp.*gặp 3 tệp/u],
  [[PLAN, 'content'], /gặp thư mục, cần tệp \.yaml hoặc \.docx/u],
  [[PLAN, 'content/co-quan.yaml'], /tệp này dùng chung/u],
  [[PLAN, 'khong-co.docx'], /không có tệp này/u],
  [[PLAN, 'content/khong-co.yaml'], /không có tệp này/u],
  [[PLAN, PLAN, '--html', 'x.docx'], /cần tên tệp có đuôi \.html/u],
];

test.each(REFUSED)('refused: diff %j', async (args, says) => {
  const before = workspace.snapshot('');
  const { status, stdout, stderr } = await run('diff', ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expectForClerks(stderr);
  expect(workspace.snapshot('')).toEqual(before);
});

test('content that has no tree is a failure, not a difference', async () => {
  workspace.replace(OTHER, 'nam: 2024', 'nam: 24');
  expect(await run('diff', PLAN, OTHER)).toMatchObject({ status: 2, stdout: '' });
  const printed = await run('diff', PLAN, OTHER, '--json');
  expect(printed.status).toBe(2);
  expect(JSON.parse(printed.stdout)).toHaveProperty('findings');
});
