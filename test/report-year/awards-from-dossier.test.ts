import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Compiler } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { type Block, plainText } from '../../src/document/tree.js';
import type { Finding } from '../../src/message/finding.js';
import { PROJECT, Workspace } from '../support/workspace.js';
import { allBlocks, tableLines } from './support.js';

const REPORT = 'content/mau/2025/bao-cao-tong-ket.yaml';
const RESULTS = 'content/mau/2025/ket-qua.yaml';
const DOSSIER = 'content/mau/2025/khen-thuong/khen-thuong.yaml';

interface Entry {
  readonly cho: string;
  readonly khen_thuong: string;
  readonly khong_duoc?: string;
}

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  for (const path of ['content/mau', 'content/quy-dinh']) {
    cpSync(join(PROJECT, path), workspace.at(path), { recursive: true });
  }
});

afterEach(() => workspace.remove());

async function body(): Promise<readonly Block[]> {
  const { tree, findings } = await new Compiler(findWorkspace(workspace.root)).render(workspace.at(REPORT));
  if (!tree) throw new Error(JSON.stringify(findings));
  return tree.body;
}

async function errors(): Promise<string[]> {
  const { files, findings } = await new Compiler(findWorkspace(workspace.root)).compile(workspace.at(REPORT));
  expect(files).toBeUndefined();
  return findings.filter(({ severity }) => severity === 'error').map(placeOf);
}

/** `file rule: the line that a finding is about` */
function placeOf({ origin: { file, line }, rule }: Finding): string {
  return `${basename(file)} ${rule}: ${readFileSync(file, 'utf8').split('\n')[line - 1]?.trim()}`;
}

async function table(caption: string): Promise<string[]> {
  const found = [...allBlocks(await body())].find(
    (block) => block.kind === 'table' && plainText(block.caption ?? []) === caption,
  );
  return tableLines(found);
}

/** The row of an award: proposed, granted, pending, refused. The first of its name is that of collectives. */
async function countsOf(award: string, nth = 0): Promise<string | undefined> {
  const rows = (await table('Kết quả khen thưởng')).map((line) => line.split(' | '));
  return rows
    .filter(([, name]) => name === award)
    [nth]?.slice(2)
    .join(' ');
}

describe('the awards of the worked year', () => {
  test.each([
    ['ldtt', 'Lao động tiên tiến', 0, /^CN/u],
    ['cstd-co-so', 'Chiến sĩ thi đua cơ sở', 0, /^CN/u],
    ['tt-ldtt', 'Tập thể lao động tiên tiến', 0, /^(?!CN)/u],
    ['giay-khen', 'Giấy khen', 0, /^(?!CN)/u],
    ['giay-khen', 'Giấy khen', 1, /^CN/u],
  ] as const)('%s are those of the dossier, counted by hand: %s %i', async (code, award, nth, who) => {
    const { de_nghi, quyet_dinh } = parse(workspace.read(DOSSIER)) as Record<string, Entry[]>;
    const proposed = de_nghi?.filter((one) => one.khen_thuong === code && who.test(one.cho)) ?? [];
    const refused = quyet_dinh
      ?.filter(({ khen_thuong }) => khen_thuong.split('; ').includes(code))
      .flatMap(({ khong_duoc }) => khong_duoc?.split('; ') ?? []);
    const left = proposed.filter(({ cho }) => refused?.includes(cho)).length;
    expect(proposed.length).toBeGreaterThan(0);
    expect(await countsOf(award, nth)).toBe(`${proposed.length} ${proposed.length - left} 0 ${left}`);
  });

  test('what is for the levels above waits', async () => {
    expect(await countsOf('Chiến sĩ thi đua cấp tỉnh')).toBe('1 0 1 0');
    expect(await countsOf('Cờ thi đua của Ủy ban nhân dân tỉnh')).toBe('1 0 1 0');
  });

  test('the chart has what was granted only', async () => {
    const chart = [...allBlocks(await body())].find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.categories.map(plainText)).toEqual([
      'Chiến sĩ thi đua cơ sở',
      'Giấy khen',
      'Tập thể lao động tiên tiến',
      'Lao động tiên tiến',
    ]);
  });

  test('another decision makes another table', async () => {
    const before = await countsOf('Lao động tiên tiến');
    workspace.replace(DOSSIER, 'khong_duoc: CN09;', 'khong_duoc: CN08; CN09;');
    expect([before, await countsOf('Lao động tiên tiến')]).toEqual(['53 48 0 5', '53 47 0 6']);
  });
});

describe('the initiatives of the year', () => {
  test('are those of the dossier and its year, by the names of their authors', async () => {
    expect(await table('Sáng kiến năm 2025')).toMatchInlineSnapshot(`
      [
        "TT | Tên sáng kiến | Tác giả | Cấp công nhận, số quyết định | Phạm vi ảnh hưởng | Đã dùng cho danh hiệu",
        "1 | Sổ tay hướng dẫn lập hồ sơ công việc | Bùi Đức Thuận | Giám đốc Sở Ví dụ, số 176/QĐ-SVD ngày 09/12/2025 | cơ sở | Chiến sĩ thi đua cơ sở",
        "2 | Bảng theo dõi giải ngân theo tuần | Hoàng Văn Tưởng Tượng | Giám đốc Sở Ví dụ, số 176/QĐ-SVD ngày 09/12/2025 | cơ sở | Chiến sĩ thi đua cơ sở",
        "3 | Mẫu dự toán tự kiểm tra số liệu | Trịnh Minh Đạt | Giám đốc Sở Ví dụ, số 176/QĐ-SVD ngày 09/12/2025 | cơ sở | Chiến sĩ thi đua cơ sở; Giấy khen",
        "4 | Lịch trực kỹ thuật luân phiên qua biểu mẫu điện tử | Bạch Văn Nhân | Giám đốc Sở Ví dụ, số 176/QĐ-SVD ngày 09/12/2025 | cơ sở | Giấy khen",
      ]
    `);
  });

  test('are those of the results where these list any', async () => {
    workspace.write(RESULTS, `${workspace.read(RESULTS)}sang_kien:\n  - ten: Sổ trực chung (hư cấu)\n`);
    workspace.replace(
      REPORT,
      '{{tong "sang-kien-duoc-cong-nhan"}} sáng kiến được công nhận',
      '{{tong "sang-kien"}} sáng kiến',
    );
    const [, ...rows] = await table('Sáng kiến năm 2025');
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['Sổ trực chung (hư cấu)']);
  });
});

describe('the report is not made', () => {
  test('where the results count the awards too', async () => {
    const counted =
      'khen_thuong:\n  - { hinh_thuc: Giấy khen, nhom: hinh-thuc, cho: ca-nhan, duoc_tang: 4 }\n';
    workspace.write(RESULTS, workspace.read(RESULTS) + counted);
    expect(await errors()).toEqual(['ket-qua.yaml year-report/awards: khen_thuong:']);
  });

  test('from a dossier that does not agree with itself', async () => {
    workspace.replace(DOSSIER, 'khong_duoc: TTDV', 'khong_duoc: TTDX');
    expect(await errors()).toEqual([
      expect.stringMatching(/^khen-thuong\.yaml award.*: - \{ khen_thuong: tt-ldtt,/u),
    ]);
  });

  test('as final while the dossier is invented, whatever the results say', async () => {
    workspace.replace(RESULTS, 'gia_dinh: co\n', '');
    workspace.replace(REPORT, 'trang_thai: du-thao', 'trang_thai: trinh-ky');
    expect(await errors()).toContain('bao-cao-tong-ket.yaml BAOCAO-05: trang_thai: trinh-ky');
  });
});
