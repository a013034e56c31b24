import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { vanthu } from '../support/cli.js';
import { PROJECT } from '../support/workspace.js';
import { expectForClerks } from './refusal.js';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'content/mau/2025/khen-thuong';
const DOSSIER = `${FOLDER}/khen-thuong.yaml`;
const NAMES = [...readFileSync(join(PROJECT, DOSSIER), 'utf8').matchAll(/ho_ten: ([^,}\n]+)/gu)].map(
  ([, name = '']) => name.trim(),
);

const run = (...args: string[]) => vanthu(args, { cwd: PROJECT });

test('a folder of commendations: reasons, a table of verdicts, the packs that were used', async () => {
  const { status, stdout, stderr } = await run('kiem-tra', FOLDER);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /lỗi {2}TTDV Trung tâm Dịch vụ – Tập thể lao động tiên tiến: không đủ điều kiện: 9\/13 thành viên \(69,23%\)/u,
  );
  expect(stderr).toMatch(/\[Điều 28 khoản 1 điểm c [^\]]*; đã đọc nguyên văn; gói quoc-gia-2025\]/u);
  expect(stdout).toMatch(/^TTDV {2,}Trung tâm Dịch vụ .* không đủ điều kiện {2}.*R-TTLDTT-02/mu);
  expect(stdout).toMatch(/^CDS {2,}Phòng Chuyển đổi số {2,}Tập thể lao động tiên tiến {2,}đủ điều kiện/mu);
  expect(stdout).toContain(
    `${DOSSIER}: hồ sơ tiếp nhận ngày 24/12/2025, gói quy định: quoc-gia-2025, tinh-mau, so-vi-du`,
  );
  expectForClerks(stderr);
});

test('programs get codes; names only where they are asked for', async () => {
  const [plain, personal] = await Promise.all([
    run('check', DOSSIER, '--json'),
    run('check', DOSSIER, '--json', '--ca-nhan'),
  ]);
  expect(NAMES.filter((name) => plain.stdout.includes(name))).toEqual([]);
  expect(NAMES.filter((name) => personal.stdout.includes(name))).not.toEqual([]);
  const { files } = JSON.parse(plain.stdout) as { files: { packs: string[]; proposals: object[] }[] };
  expect(files[0]?.packs).toEqual(['quoc-gia-2025', 'tinh-mau', 'so-vi-du']);
  expect(files[0]?.proposals).toContainEqual(
    expect.objectContaining({ code: 'CN09', award: 'ldtt', verdict: 'not-eligible' }),
  );
});
