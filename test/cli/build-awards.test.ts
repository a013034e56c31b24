import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { vanthu } from '../support/cli.js';
import { editedDocx, replaceWords } from '../support/edited-docx.js';
import { PROJECT } from '../support/workspace.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'vanthu-awards-'));
const DOSSIER = 'content/mau/2025/khen-thuong';
const OUT = join(root, 'out/mau/2025/khen-thuong');
const DECISION = join(OUT, '11-quyet-dinh-danh-hieu-ca-nhan.docx');
const run = (...args: string[]) => vanthu(args, { cwd: root });

beforeAll(async () => {
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'templates'));
  const { status, stderr } = await run('build', DOSSIER);
  expect(status, stderr.slice(-500)).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true }));

test('a folder of commendations becomes its whole set of papers, for the owner only', () => {
  const papers = readdirSync(OUT).filter((name) => name.endsWith('.docx'));
  expect(papers.length).toBeGreaterThanOrEqual(15);
  for (const name of papers) expect(statSync(join(OUT, name)).mode & 0o077, name).toBe(0);
});

test('who is left out is told with the reason; programs get codes', async () => {
  const [plain, json] = await Promise.all([run('build', DOSSIER), run('build', DOSSIER, '--json')]);
  expect(plain.stdout).toMatch(/^không đưa vào danh sách: Trung tâm Dịch vụ, .*R-TTLDTT-02/mu);
  const { awards } = JSON.parse(json.stdout) as { awards: { leftOut: object[] }[] };
  expect(awards[0]?.leftOut).toContainEqual(expect.objectContaining({ code: 'TTDV', award: 'tt-ldtt' }));
  expect(json.stdout).not.toContain('Huỳnh Ngọc Điệp');
});

test('a paper edited by hand stays, and check says where it no longer agrees', async () => {
  const made = readFileSync(DECISION);
  writeFileSync(DECISION, editedDocx(made, [replaceWords('Hồ Thị Cẩm Bình', 'Hồ Thị Cẩm Bính')]));
  const [built, checked] = [await run('build', DOSSIER), await run('check', 'out/mau/2025/khen-thuong')];
  expect(built.stderr).toContain('giữ nguyên out/mau/2025/khen-thuong/11-quyet-dinh-danh-hieu-ca-nhan.docx');
  expect(checked.stderr).toMatch(
    /11-quyet-dinh-danh-hieu-ca-nhan\.docx, bảng \d+, hàng \d+ {2}lỗi {2}danh sách: gặp ‹Hồ Thị Cẩm Bính›/u,
  );
  expect(checked.stderr).toContain('không thấy ‹Hồ Thị Cẩm Bình›, cần có theo hồ sơ');
  writeFileSync(DECISION, made);
});

test('a dossier with an error makes no paper at all', async () => {
  const file = join(root, DOSSIER, 'khen-thuong.yaml');
  const good = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    good.replace('{ cho: VP, khen_thuong: tt-ldtt', '{ cho: KHONGCO, khen_thuong: tt-ldtt'),
  );
  const { status, stderr } = await run('build', DOSSIER, '--out', 'khac');
  expect(status).toBe(1);
  expect(stderr).toContain('KHONGCO');
  expect(() => readdirSync(join(root, 'khac'))).toThrow();
  writeFileSync(file, good);
});
