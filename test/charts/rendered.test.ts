import { beforeAll, expect, test } from 'vitest';
import { expectWithin } from '../rendered/expectations.js';
import { type Box, heightPt, toMm, widthPt } from '../support/box.js';
import { describeWithLibreOffice, renderAll } from '../support/libreoffice.js';
import { type Pdf, readPdf } from '../support/pdf-page.js';
import { compileCharts } from './support.js';

const COLUMNS = `ten: Tỷ lệ hoàn thành chỉ tiêu
don_vi_tinh: "%"
nhan: [Văn phòng, Thanh tra, Trung tâm]
day:
  - { ten: Kế hoạch, gia_tri: [100, 100, 50] }
  - { ten: Thực hiện, gia_tri: ["97,5", 80, ""] }`;

const BARS = `ten: Thu ngân sách
don_vi_tinh: triệu đồng
kieu: thanh
nhan: [Phường Ví Dụ, Xã Thí Dụ]
day: [{ ten: Thu, gia_tri: [1.362, "680,5"] }]`;

describeWithLibreOffice('charts, printed', () => {
  let columns: Pdf;
  let bars: Pdf;

  beforeAll(async () => {
    const documents = new Map([
      ['columns', await compileCharts(COLUMNS)],
      ['bars', await compileCharts(BARS)],
    ]);
    const pdfs = await renderAll(documents, readPdf);
    columns = pdfs.get('columns') as Pdf;
    bars = pdfs.get('bars') as Pdf;
  });

  const textsOf = ({ pages }: Pdf): string[] => pages.flatMap(({ lines }) => lines.map(({ text }) => text));

  test('words and numbers are printed as Vietnamese documents write them, the title once', () => {
    const printed = textsOf(columns).join('|');
    for (const words of ['97,5', '80,0', 'Văn phòng', 'Kế hoạch', 'Thực hiện']) {
      expect(printed).toContain(words);
    }
    expect(textsOf(columns).filter((text) => text === 'Tỷ lệ hoàn thành chỉ tiêu')).toHaveLength(1);
    expect(textsOf(bars)).toEqual(expect.arrayContaining(['1.362,0', '680,5', 'Đơn vị tính: triệu đồng']));
  });

  test('what is not known has no number', () => {
    const numbers = textsOf(columns).flatMap((text) => text.match(/\d+,\d/gu) ?? []);
    expect(numbers.sort()).toEqual(['80,0', '97,5']);
  });

  test('columns are as high as their values', () => {
    const heights = barsOf(columns)
      .map(heightPt)
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(5);
    const highest = Math.max(...heights);
    for (const [index, value] of [50, 80, 97.5, 100, 100].entries()) {
      expectWithin((100 * (heights[index] ?? 0)) / highest, value - 1, value + 1);
    }
  });

  test('bars are as long as their values, the first on top', () => {
    const [first, second] = barsOf(bars).sort((a, b) => a.topPt - b.topPt);
    if (!first || !second) throw new Error('no bars');
    expectWithin(widthPt(second) / widthPt(first), 680.5 / 1362 - 0.01, 680.5 / 1362 + 0.01);
  });

  test('all of it is between the margins', () => {
    for (const pdf of [columns, bars]) {
      for (const { widthPt: pageWidth, lines, drawn } of pdf.pages) {
        for (const { leftPt, rightPt } of [...lines, ...drawn]) {
          expect(toMm(leftPt)).toBeGreaterThan(29);
          expect(toMm(pageWidth - rightPt)).toBeGreaterThan(14);
        }
      }
    }
  });
});

/** The bars of a chart: what is drawn too large for a rule or a key of the legend. */
function barsOf({ pages }: Pdf): Box[] {
  return (pages[0]?.drawn ?? []).filter((box) => heightPt(box) > 8 && widthPt(box) > 8);
}
