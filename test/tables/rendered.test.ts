import { beforeAll, expect, test } from 'vitest';
import { expectWithin } from '../rendered/expectations.js';
import { heightPt, toMm, widthPt } from '../support/box.js';
import { describeWithLibreOffice, renderAll } from '../support/libreoffice.js';
import { type Pdf, type PdfPage, readPdf, type TextLine } from '../support/pdf-page.js';
import { compileAppendix } from './support.js';
import { list } from './workbook.js';

const HEADER = ['Họ và tên', 'Chức vụ', 'Kế hoạch', 'Thực hiện'];
const POSTS = ['Chuyên viên', 'Trưởng phòng Hành chính – Tổng hợp', 'Phó Giám đốc'];

/** An invented list that takes several pages; every third row has two lines. */
const ROWS = Array.from({ length: 120 }, (_, index) => [
  `Nguyễn Văn Thử ${String(index + 1).padStart(3, '0')}`,
  POSTS[index % POSTS.length] ?? '',
  1000 + index,
  900.5 + index,
]);

const TABLE = `cot:
  - {ten: TT, kieu: thu-tu}
  - Họ và tên
  - Chức vụ
  - {ten: Kế hoạch, kieu: so, nhom: Năm 2026}
  - {ten: Thực hiện, kieu: so, nhom: Năm 2026}
  - {ten: Tỷ lệ (%), kieu: ty-le, tu: Thực hiện, tren: Kế hoạch}
nguon: danh-sach.xlsx
tong: Tổng cộng`;

/** Places are rounded to a third of a point, lines are half a point thick. */
const TOLERANCE_MM = 0.5;
const TOLERANCE_PT = 1;

async function compiled(isLandscape: boolean): Promise<Uint8Array> {
  const files = { 'danh-sach.xlsx': list([HEADER, ...ROWS]) };
  const { docx, findings } = await compileAppendix(TABLE, files, { isLandscape });
  if (!docx) throw new Error(findings.join('\n'));
  return docx;
}

describeWithLibreOffice('a long table in an appendix, printed', () => {
  let upright: Pdf;
  let turned: Pdf;

  beforeAll(async () => {
    const documents = new Map([
      ['upright', await compiled(false)],
      ['turned', await compiled(true)],
    ]);
    const pdfs = await renderAll(documents, readPdf);
    upright = pdfs.get('upright') as Pdf;
    turned = pdfs.get('turned') as Pdf;
  });

  /** Pages of the appendix: all but the first, which holds the report itself. */
  const appendixPages = (pdf: Pdf): readonly PdfPage[] => pdf.pages.slice(1);

  test('takes several pages, and no empty one follows', () => {
    expect(appendixPages(upright).length).toBeGreaterThan(3);
    for (const pdf of [upright, turned]) {
      for (const { lines } of pdf.pages) expect(lines.length).toBeGreaterThan(1);
    }
  });

  test('the header stands on top of every page, bold', () => {
    for (const { lines } of [...appendixPages(upright), ...appendixPages(turned)]) {
      const first = lines.findIndex(({ text }) => text.includes('Nguyễn Văn Thử'));
      for (const words of ['Họ và tên', 'Chức vụ', 'Năm 2026', 'TT']) {
        const found = lines.slice(0, first).filter(({ text }) => text === words);
        expect(found.map(({ bold }) => bold)).toEqual([true]);
      }
    }
  });

  test('the appendix has page numbers of its own, from its second page on', () => {
    const numbers = appendixPages(upright).map(({ lines }) => lines[0]?.text);
    expect(numbers.slice(1)).toEqual(
      appendixPages(upright)
        .slice(1)
        .map((_, index) => String(index + 2)),
    );
    expect(numbers[0]).toMatch(/^Phụ lục/u);
  });

  test('no row splits: its second line stands on the page of its first', () => {
    const count = ({ lines }: PdfPage, words: string) =>
      lines.filter(({ text }) => text.includes(words)).length;
    const pages = appendixPages(upright).map((page) => [
      count(page, 'Trưởng phòng'),
      count(page, 'Tổng hợp'),
    ]);
    for (const [first, second] of pages) expect(second).toBe(first);
    expect(pages.reduce((total, [first = 0]) => total + first, 0)).toBe(ROWS.length / POSTS.length);
  });

  test('every name is printed once and whole', () => {
    for (const pdf of [upright, turned]) {
      const names = pdf.pages.flatMap(({ lines }) =>
        lines.flatMap(({ text }) => text.match(/Nguyễn Văn Thử \d{3}/gu) ?? []),
      );
      expect(names).toEqual(ROWS.map(([name]) => name));
    }
  });

  test('numbers end at one line, a little before the border', () => {
    const shares = appendixPages(upright).flatMap(({ lines }) => lines.filter(endsWithShare));
    const ends = shares.map(({ rightPt }) => rightPt);
    expect(ends.length).toBe(ROWS.length + 1);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(TOLERANCE_PT);
    const border = Math.max(...verticalLines(appendixPages(upright)[0]));
    expectWithin(toMm(border - Math.max(...ends)), 1.3, 2.3);
  });

  test('the table fills the width between the margins, upright and turned', () => {
    for (const [pdf, leftMm, rightMm] of [
      [upright, 30, 15],
      [turned, 20, 20],
    ] as const) {
      for (const page of appendixPages(pdf)) {
        const lines = verticalLines(page);
        expect(Math.abs(toMm(Math.min(...lines)) - leftMm)).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(toMm(page.widthPt - Math.max(...lines)) - rightMm)).toBeLessThan(TOLERANCE_MM);
      }
    }
  });

  test('the total closes the table, on the page of the row before it', () => {
    const last = upright.pages.at(-1)?.lines ?? [];
    expect(last.some(({ text }) => text.includes(String(ROWS.at(-1)?.[0])))).toBe(true);
    const total = last.find(({ text }) => text === 'Tổng cộng');
    expect(total?.bold).toBe(true);
    expect(last.filter(({ topPt }) => topPt > (total?.topPt ?? 0) + 5)).toEqual([]);
  });
});

/** The last column; pdftohtml joins cells that stand close. */
function endsWithShare({ text }: TextLine): boolean {
  return /(?:^|\s)\d\d,\d$/u.test(text);
}

/** Where vertical lines stand, in points from the left edge. */
function verticalLines(page: PdfPage | undefined): number[] {
  return (page?.drawn ?? [])
    .filter((box) => widthPt(box) < 2 && heightPt(box) > 5)
    .map(({ leftPt, rightPt }) => (leftPt + rightPt) / 2);
}
