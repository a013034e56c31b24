import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SUBMISSIONS_FOLDER } from '../../src/build/content-files.js';
import { freeze } from '../../src/build/submission/freeze.js';
import { readSubmission, submissionsOf } from '../../src/build/submission/submissions.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-submission-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WHAT = {
  date: { day: 9, month: 12, year: 2025 },
  packs: ['quoc-gia-2025'],
  files: [
    { tep: 'du-lieu/khen-thuong.yaml', loai: 'du-lieu', bytes: Buffer.from('nam: 2025\n') },
    {
      tep: 'van-ban/05-to-trinh.docx',
      loai: 'van-ban',
      tieu_de: 'TỜ TRÌNH Về việc "đề nghị": khen thưởng',
      sua_tay: true,
      bytes: Buffer.from('tờ trình'),
    },
  ],
} as const;

test('a submission is frozen with a table of contents, read only, and whole', () => {
  const made = freeze(folder, WHAT);
  expect(made).toBe(join(folder, SUBMISSIONS_FOLDER, '2025-12-09'));
  expect(readFileSync(join(made, 'van-ban', '05-to-trinh.docx'), 'utf8')).toBe('tờ trình');
  expect(statSync(join(made, 'muc-luc.yaml')).mode & 0o777).toBe(0o400);
  const { manifest, findings } = readSubmission(made);
  expect(findings).toEqual([]);
  expect(manifest?.tep.map(({ tep, tieu_de, sua_tay }) => [tep, tieu_de, sua_tay])).toEqual([
    ['du-lieu/khen-thuong.yaml', undefined, undefined],
    ['van-ban/05-to-trinh.docx', 'TỜ TRÌNH Về việc "đề nghị": khen thưởng', true],
  ]);
  expect(readdirSync(join(folder, SUBMISSIONS_FOLDER))).toEqual(['2025-12-09']);
});

test('a second one of the same day stands beside the first', () => {
  freeze(folder, WHAT);
  freeze(folder, WHAT);
  expect(submissionsOf(folder).map((each) => each.folder.split(/[\\/]/u).at(-1))).toEqual([
    '2025-12-09',
    '2025-12-09-2',
  ]);
});

test('a file that was changed, taken away or added since is told', () => {
  const made = freeze(folder, WHAT);
  const data = join(made, 'du-lieu', 'khen-thuong.yaml');
  chmodSync(data, 0o600);
  writeFileSync(data, 'nam: 2026\n');
  rmSync(join(made, 'van-ban', '05-to-trinh.docx'), { force: true });
  writeFileSync(join(made, 'van-ban', 'them.docx'), '');
  expect(readSubmission(made).findings.map(({ message }) => message)).toEqual([
    'tệp đã bị thay đổi sau khi chốt, không khớp mã băm trong mục lục',
    'tệp của bản trình không còn ở đây',
    'tệp được thêm sau khi chốt, không có trong mục lục',
  ]);
});

test('a table of contents that was damaged is told, not believed', () => {
  const made = freeze(folder, WHAT);
  const path = join(made, 'muc-luc.yaml');
  chmodSync(path, 0o600);
  writeFileSync(path, 'ngay: hôm nay\n');
  const { manifest, findings } = readSubmission(made);
  expect(manifest).toBeUndefined();
  expect(findings.length).toBeGreaterThan(0);
});
