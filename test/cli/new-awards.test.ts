import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAwardFile } from '../../src/build/award-file.js';
import { type Run, vanthu } from '../support/cli.js';
import { PROJECT, Workspace } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const PACKS = 'content/quy-dinh';
const DOSSIER = 'content/2025/khen-thuong/khen-thuong.yaml';
const WORKBOOK = 'content/2025/khen-thuong/khen-thuong.xlsx';

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  cpSync(join(PROJECT, PACKS), workspace.at(PACKS), { recursive: true });
});

afterEach(() => workspace.remove());

function run(...args: string[]): Promise<Run> {
  return vanthu(args, { cwd: workspace.root });
}

test('the dossier of a year: started, dated, checked', async () => {
  const started = await run('new', 'khen-thuong', '2025');
  expect(started).toMatchObject({ status: 0, stderr: '' });
  expect(started.stdout).toContain(`đã tạo ${WORKBOOK};`);
  expect(started.stdout).toContain(`vanthu check ${DOSSIER}`);

  const undated = await run('check', DOSSIER);
  expect(undated.status).toBe(1);
  expect(undated.stderr).toMatch(/ngay_tiep_nhan: còn thiếu ngày tiếp nhận hồ sơ/u);
  expectForClerks(undated.stderr);

  workspace.replace(DOSSIER, 'ngay_tiep_nhan:', 'ngay_tiep_nhan: 24/12/2025');
  const checked = await run('check', DOSSIER);
  expect(checked.status).toBe(0);
  expect(checked.stdout).toContain('chưa có đề nghị nào');
});

test('only the owner can read what holds personal data', async () => {
  await run('tao', 'khen-thuong', '2025');
  const modes = [DOSSIER, WORKBOOK].map((path) => statSync(workspace.at(path)).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
});

test('nothing that is there is written over', async () => {
  await run('new', 'khen-thuong', '2025');
  const before = workspace.snapshot('');
  const again = await run('new', 'khen-thuong', '2025');
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/đã có tệp ‹khen-thuong.xlsx›, không ghi đè/u);
  expect(workspace.snapshot('')).toEqual(before);
});

test('a dossier that was typed is kept, its lists are in the workbook', async () => {
  const settings = 'nam: 2025\nngay_tiep_nhan: 24/12/2025\n';
  const typed = `${settings}don_vi:\n  - { ma: SO, ten: Sở Ví dụ, loai: co-quan }\n`;
  workspace.write(DOSSIER, typed);
  const { stdout } = await run('new', 'khen-thuong', '2025');
  expect(stdout).toContain(`giữ nguyên ${DOSSIER}; muốn lấy các danh sách từ bảng tính`);
  expect(workspace.read(DOSSIER)).toBe(typed);

  workspace.write(DOSSIER, `${settings}nguon: khen-thuong.xlsx\nca_nhan: []\n`);
  const both = await run('check', DOSSIER);
  expect(both.stderr).toContain('nguon: gặp cả nguon và ca_nhan, cần một');

  workspace.write(DOSSIER, `${settings}nguon: khen-thuong.xlsx\n`);
  expect((await run('check', DOSSIER)).status).toBe(0);
});

test('a dossier that cannot be read stops it, nothing is made', async () => {
  workspace.write(DOSSIER, 'nam: hai nghìn\n');
  const { status, stderr } = await run('new', 'khen-thuong', '2025');
  expect(status).toBe(1);
  expect(stderr).toMatch(/nam: gặp ‹hai nghìn›, cần một năm/u);
  expect(workspace.has(WORKBOOK)).toBe(false);
});

test.each(['hai', '25', '../2025', '20255'])('‹%s› is no year', async (year) => {
  const { status, stderr } = await run('new', 'khen-thuong', year);
  expect(status).toBe(2);
  expect(stderr).toContain(`gặp ‹${year}›, cần một năm`);
});

test('for programs: what was made', async () => {
  const { stdout } = await run('new', 'khen-thuong', '2025', '--json');
  expect(JSON.parse(stdout)).toEqual({ workbook: WORKBOOK, dossier: DOSSIER });
});

test('decisions of the year before flow into the history; people, units and ratings are taken over', async () => {
  workspace.write(DOSSIER, readFileSync(join(PROJECT, 'content/mau', DOSSIER.slice('content/'.length))));
  const { status, stdout, stderr } = await run('new', 'khen-thuong', '2026');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/lấy từ content\/2025\/khen-thuong\/khen-thuong\.yaml: 9 đơn vị, 60 cá nhân/u);
  expect(stdout).toMatch(/\d+ đề nghị ở content\/2025\S+ chưa có quyết định/u);

  const next = 'content/2026/khen-thuong/khen-thuong.yaml';
  workspace.replace(next, 'ngay_tiep_nhan:', 'ngay_tiep_nhan: 20/12/2026');
  const { award, findings } = await readAwardFile(workspace.at(next));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { lich_su, xep_loai, de_nghi, phieu, don_vi } = award.data;
  const awardsOf = (code: string) =>
    lich_su.flatMap(({ cua, nam, khen_thuong, so }) =>
      cua === code && nam === 2025 ? [`${khen_thuong} ${so}`] : [],
    );
  expect(awardsOf('CN07')).toEqual(['ldtt 181/QĐ-SVD', 'giay-khen 183/QĐ-SVD']);
  // Left out by the decision; refused by the rules.
  expect([awardsOf('CN09'), awardsOf('TTDV')]).toEqual([[], []]);
  expect(xep_loai).toContainEqual(expect.objectContaining({ cua: 'CN07', nam: 2025, muc: 'xuat-sac' }));
  expect([de_nghi, phieu]).toEqual([[], []]);
  expect(don_vi.find(({ ma }) => ma === 'SVD')).not.toHaveProperty('dan_dau');
});

test('a dossier of the year before that has errors stops it, nothing is made', async () => {
  workspace.write(DOSSIER, 'nam: hai nghìn\n');
  const { status, stderr } = await run('new', 'khen-thuong', '2026');
  expect(status).toBe(1);
  expect(stderr).toContain(DOSSIER);
  expect(workspace.has('content/2026')).toBe(false);
});
