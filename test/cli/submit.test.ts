import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  awardWorkspace,
  AWARD_FOLDER as DOSSIER,
  AWARD_DOSSIER as FILE,
} from '../support/award-workspace.js';
import { vanthu } from '../support/cli.js';
import { editedDocx, replaceWords } from '../support/edited-docx.js';
import { Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DECISION = 'out/2025/khen-thuong/11-quyet-dinh-danh-hieu-ca-nhan.docx';
const FIRST = `${DOSSIER}/da-trinh/2025-12-24`;

/** The papers of the worked example, made; and the same with a submission. */
const built = awardWorkspace();
let frozen: Workspace;
beforeAll(async () => {
  const { status, stderr } = await vanthu(['build', DOSSIER], { cwd: built.root });
  expect(status, stderr.slice(-500)).toBe(0);
  frozen = new Workspace(built);
  await vanthu(['submit', DOSSIER, '--date', '24/12/2025'], { cwd: frozen.root });
});
afterAll(() => {
  built.remove();
  frozen.remove();
});

type Act = (copy: Workspace, run: (...args: string[]) => ReturnType<typeof vanthu>) => Promise<void>;

/** Runs a test in a copy of the papers that were made, with the commands of its working folder. */
const inCopy = (act: Act) => inCopyOf(built, act);
/** The same where the dossier has been submitted. */
const inSubmitted = (act: Act) => inCopyOf(frozen, act);

async function inCopyOf(workspace: Workspace, act: Act): Promise<void> {
  const copy = new Workspace(workspace);
  try {
    await act(copy, (...args) => vanthu(args, { cwd: copy.root }));
  } finally {
    copy.remove();
  }
}

const submitted = (copy: Workspace) => readdirSync(copy.at(`${DOSSIER}/da-trinh`)).sort();

test('a dossier is frozen with data, papers, certificates and contents; once while nothing changes', () =>
  inCopy(async (copy, run) => {
    const first = await run('trinh', DOSSIER, '--date', '24/12/2025');
    expect(first, first.stderr).toMatchObject({ status: 0 });
    expect(first.stdout).toMatch(/^van-ban\/09-to-trinh-chu-tich-tinh\.docx {2,}TỜ TRÌNH Về việc/mu);
    expect(first.stdout).toMatch(/^van-ban\/cstd-co-so-ca-nhan\/ {2,}9 tệp$/mu);
    expect(first.stdout).toContain(`đã chốt ${FIRST}, ngày trình 24/12/2025\n`);
    expect(first.stdout).toContain('hồ sơ giả định (gia_dinh: co)');
    for (const path of ['co-quan.yaml', 'van-ban.yaml', 'quy-dinh/so-vi-du.yaml', '2025/khen-thuong/bao-cao'])
      expect(copy.has(`${FIRST}/du-lieu/content/${path}`), path).toBe(true);
    expect(copy.bytes(`${FIRST}/van-ban/11-quyet-dinh-danh-hieu-ca-nhan.docx`)).toEqual(copy.bytes(DECISION));

    const again = await run('submit', DOSSIER);
    expect(again.stdout).toContain(`không có gì khác bản đã chốt ${FIRST}`);
    expect(submitted(copy)).toEqual(['2025-12-24']);
  }));

test('what was frozen makes the same papers again: its data are a working folder of their own', () =>
  inSubmitted(async (copy) => {
    const data = `${FIRST}/du-lieu`;
    const again = await vanthu(['build', DOSSIER, '--out', copy.at('again')], { cwd: copy.at(data) });
    expect(again.status, again.stderr.slice(-500)).toBe(0);
    expect(copy.bytes('again/2025/khen-thuong/11-quyet-dinh-danh-hieu-ca-nhan.docx')).toEqual(
      copy.bytes(DECISION),
    );
  }));

test('papers that are missing or older than the dossier are told, nothing is frozen', () =>
  inCopy(async (copy, run) => {
    copy.delete(DECISION);
    copy.replace(FILE, 'dia_diem: Phòng họp số 1', 'dia_diem: Phòng họp số 2');
    const { status, stderr } = await run('submit', DOSSIER);
    expect(status).toBe(1);
    expect(stderr).toMatch(/11-quyet-dinh-danh-hieu-ca-nhan\.docx:1:1 {2}lỗi {2}tệp: chưa có tệp này/u);
    expect(stderr).toMatch(/06-bien-ban-hop-hoi-dong\.docx:1:1 {2}lỗi {2}tệp: tệp cũ hơn hồ sơ hiện nay/u);
    expect(stderr).toContain('chạy vanthu build trước');
    expectForClerks(stderr);
    expect(copy.has(`${DOSSIER}/da-trinh`)).toBe(false);
  }));

test('a paper edited by hand is frozen as it is, and marked; other Word files are left out', () =>
  inCopy(async (copy, run) => {
    const edited = editedDocx(copy.bytes(DECISION), [replaceWords('Hồ Thị Cẩm Bình', 'Hồ Thị Cẩm Bính')]);
    copy.write(DECISION, edited);
    copy.write('out/2025/khen-thuong/ghi-chu.docx', 'của tôi');
    const { stdout } = await run('submit', DOSSIER, '--date', '24/12/2025');
    expect(stdout).toMatch(/^van-ban\/11-quyet-dinh-danh-hieu-ca-nhan\.docx .*sửa tay$/mu);
    expect(stdout).toContain(
      'không đưa vào bản trình, vì không soạn từ hồ sơ này: out/2025/khen-thuong/ghi-chu',
    );
    expect(copy.read(`${FIRST}/muc-luc.yaml`).match(/sua_tay: co/gu)).toHaveLength(1);
  }));

test('a dossier of which nothing was submitted lists nothing', () =>
  inCopy(async (_, run) => {
    expect((await run('submit', DOSSIER, '--list')).stdout).toContain('chưa chốt bản nào');
  }));

test('submissions are listed and shown; one that was changed since is an error', () =>
  inSubmitted(async (copy, run) => {
    const list = await run('submit', DOSSIER, '--list');
    expect(list.status).toBe(0);
    expect(list.stdout).toMatch(/^2025-12-24 {2}24\/12\/2025 .* nguyên vẹn$/mu);
    expect((await run('submit', FIRST)).stdout).toContain(`${FIRST}: nguyên vẹn`);

    const data = copy.at(`${FIRST}/du-lieu/${FILE}`);
    chmodSync(data, 0o600);
    writeFileSync(data, `${readFileSync(data, 'utf8')}# thêm\n`);
    const [changed, shown] = [await run('submit', DOSSIER, '--list'), await run('submit', FIRST)];
    expect([changed.status, shown.status]).toEqual([1, 1]);
    expect(changed.stderr).toContain('tệp đã bị thay đổi sau khi chốt');
    expect(changed.stdout).toContain('1 chỗ bị thay đổi');
  }));

test('a submission is compared with the dossier as it is now: in words, for programs by codes', () =>
  inSubmitted(async (copy, run) => {
    const equal = await run('diff', FIRST, DOSSIER);
    expect(equal).toMatchObject({ status: 0, stderr: '' });
    expect(equal.stdout).toContain('Hai bản giống nhau.');

    copy.replace(FILE, 'chuc_vu: Chánh Văn phòng, doi_tuong', 'chuc_vu: Trưởng phòng, doi_tuong');
    copy.replace(FILE, 'ngay_tiep_nhan: 24/12/2025', 'ngay_tiep_nhan: 25/12/2025');
    copy.replace(
      FILE,
      '  - { ma: TTTT, ten',
      '  - { ma: MOI, ten: Phòng Mới, loai: phong }\n  - { ma: TTTT, ten',
    );
    await run('build', DOSSIER);
    const diff = await run('so-sanh', FIRST, DOSSIER);
    expect(diff.status).toBe(1);
    expect(diff.stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'sửa ngày tiếp nhận hồ sơ ‹24/12/2025› → ‹25/12/2025›',
        'thêm đơn vị MOI (Phòng Mới)',
        'sửa cá nhân CN04 (Phạm Thị Giả Định): chức vụ ‹Chánh Văn phòng› → ‹Trưởng phòng›',
      ]),
    );
    expect(diff.stdout).toMatch(/^sửa văn bản 01-danh-sach-dang-ky-ca-nhan\.docx$/mu);
    expect(diff.stdout).toMatch(/^Hồ sơ: 1 thêm, 2 sửa\. Văn bản: \d+ sửa\.$/mu);

    const json = await run('diff', FIRST, DOSSIER, '--json');
    expect(JSON.parse(json.stdout).changes).toContainEqual({
      ...{ kind: 'changed', list: 'ca_nhan', entry: 'CN04' },
      keys: [{ key: 'chuc_vu' }],
    });
    expect((await run('diff', FIRST, DOSSIER, '--json', '--ca-nhan')).stdout).toContain('Chánh Văn phòng');
    expect((await run('diff', FIRST, 'content/2024/ke-hoach-thi-dua.yaml')).status).toBe(2);
  }));

test('what was submitted is no content of the working folder', () =>
  inSubmitted(async (copy, run) => {
    cpSync(copy.at('content/2024/ke-hoach-thi-dua.yaml'), copy.at('content/2025/ke-hoach.yaml'));
    const [listed, checked, all, year] = [
      await run('list', '--json'),
      await run('check', '--all', '--json'),
      await run('build', '--all', '--json'),
      await run('new-year', '2026', '--json'),
    ];
    for (const { stdout } of [listed, checked, all, year]) expect(stdout).not.toContain('da-trinh');
    expect(JSON.parse(all.stdout).awards).toHaveLength(1);
    expect(copy.has('content/2026/khen-thuong')).toBe(false);
  }));

test.each([
  [[], 'cần đúng một thư mục'],
  [['content/2025/khen-thuong', '--date', '31/02/2025'], 'cần một ngày có thật'],
])('wrong use: %j', (args, message) =>
  inCopy(async (_, run) => {
    const { status, stderr } = await run('submit', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  }),
);
