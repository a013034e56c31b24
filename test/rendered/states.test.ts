import { beforeAll, expect, test } from 'vitest';
import { type Box, heightPt, widthPt } from '../support/box.js';
import { compilePlan } from '../support/compile.js';
import { describeWithLibreOffice, renderAll } from '../support/libreoffice.js';
import { type PdfPage, readPdf, type TextLine } from '../support/pdf-page.js';
import { expectCenteredOn, expectPrinted } from './expectations.js';
import { lineThat, pageWith, WORDS } from './plan-pages.js';

const DRAFT_MARK = /^DỰ THẢO$/u;
const STATES = {
  'du-thao': {},
  'trinh-ky': {},
  'ban-hanh': { so: '5', ngay: '05/02/2024' },
};

describeWithLibreOffice('the first page of a plan in its three states', () => {
  const firstPages = new Map<string, PdfPage>();

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const [state, changes] of Object.entries(STATES)) {
      documents.set(state, await compilePlan({ ...changes, trang_thai: state }));
    }
    for (const [state, pdf] of await renderAll(documents, readPdf)) {
      firstPages.set(state, pageWith(pdf, WORDS.title));
    }
  });

  const firstPage = (state: keyof typeof STATES): PdfPage => firstPages.get(state) as PdfPage;

  test('du-thao: DỰ THẢO under the number, in a frame', () => {
    const page = firstPage('du-thao');
    const mark = lineThat(page, DRAFT_MARK);
    const number = lineThat(page, WORDS.number);
    expectPrinted(mark, { size: 13, bold: true, italic: false });
    expectCenteredOn(mark, number);
    expect(mark.topPt).toBeGreaterThan(number.bottomPt);
    expect(sidesAround(mark, page)).toEqual({ above: 1, below: 1, left: 1, right: 1 });
  });

  test('du-thao: the frame touches neither the number nor the title', () => {
    const page = firstPage('du-thao');
    const frame = page.drawn.filter((side) => heightPt(side) > lineThat(page, DRAFT_MARK).sizePt);
    expect(frame.length).toBe(2);
    for (const { topPt, bottomPt } of frame) {
      expect(topPt).toBeGreaterThan(lineThat(page, WORDS.number).bottomPt);
      expect(bottomPt).toBeLessThan(lineThat(page, WORDS.title).topPt);
    }
  });

  test.each(['trinh-ky', 'ban-hanh'] as const)('%s: no mark', (state) => {
    expect(firstPage(state).lines.some(({ text }) => text.includes('DỰ THẢO'))).toBe(false);
  });

  test('trinh-ky: number and date are left to be filled in', () => {
    const page = firstPage('trinh-ky');
    expect(lineThat(page, WORDS.number).text).toMatch(/^Số: {4,}\/KH-SKHCN$/u);
    expect(lineThat(page, WORDS.placeAndDate).text).toMatch(/ngày {4,}tháng {4,}năm 2024$/u);
  });

  test('ban-hanh: number and day under 10 with a 0 in front (PL I, II.3.c and II.4.b)', () => {
    const page = firstPage('ban-hanh');
    const number = lineThat(page, /^Số: 05\/KH-SKHCN$/u);
    const date = lineThat(page, /^Quảng Ngãi, ngày 05 tháng 02 năm 2024$/u);
    expect(number.baselinePt).toBeCloseTo(date.baselinePt, 1);
    expectPrinted(number, { size: 13, bold: false, italic: false });
    expectPrinted(date, { size: [13, 14], bold: false, italic: true });
  });
});

/** How many lines are drawn close to a text on each side of it, along its whole length or height. */
function sidesAround({ leftPt, rightPt, topPt, bottomPt, sizePt }: TextLine, { drawn }: PdfPage) {
  const spans = (side: Box): boolean => side.leftPt <= leftPt && side.rightPt >= rightPt;
  const stands = (side: Box): boolean => side.topPt <= topPt && side.bottomPt >= bottomPt;
  const isBetween = (value: number, from: number, to: number): boolean => value >= from && value <= to;
  const level = drawn.filter((side) => heightPt(side) < 1 && spans(side));
  const upright = drawn.filter((side) => widthPt(side) < 1 && stands(side));
  return {
    above: level.filter((side) => isBetween(side.topPt, topPt - sizePt, topPt)).length,
    below: level.filter((side) => isBetween(side.topPt, bottomPt, bottomPt + sizePt)).length,
    left: upright.filter((side) => isBetween(side.leftPt, leftPt - sizePt, leftPt)).length,
    right: upright.filter((side) => isBetween(side.leftPt, rightPt, rightPt + sizePt)).length,
  };
}
