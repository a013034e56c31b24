import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/decree30/kinds.js';
import { boxAround, toMm, widthPt } from '../../support/box.js';
import { EXAMPLES, kindOfExample } from '../../support/form-examples.js';
import {
  isFramed,
  isLandscape,
  isPageNumber,
  looseRulesOf,
  rulesUnder,
  textOf,
  theLine,
} from '../../support/form-page.js';
import type { PdfPage, TextLine } from '../../support/pdf-page.js';
import { expectCenteredOn, expectWithin, TOLERANCE_MM } from '../expectations.js';
import { form } from './rendered.js';

/** LibreOffice rounds the place of each word of a justified line. */
const LINE_END_TOLERANCE_MM = 0.8;
const SIGNED = /^(Nơi nhận:|THƯ KÝ)$/u;

/** What is the same for every document: page, font, head, and where the signature stands. */
export function exampleSuites(): void {
  test('every kind of document has an example', () => {
    const kinds = new Set(EXAMPLES.map(kindOfExample));
    expect(KINDS.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual([]);
    expect(KINDS.length).toBe(29);
  });

  describe.each([...EXAMPLES])('%s', (file) => {
    const firstPage = (): PdfPage => form(file).pages[0] as PdfPage;

    test('pages are A4; the only font is Times New Roman, here as Liberation Serif; all is black (PL I, I)', () => {
      for (const { widthPt: width, heightPt: height } of form(file).pages) {
        const sidesMm = [width, height].map((side) => Math.round(toMm(side))).sort();
        expect(sidesMm).toEqual([210, 297]);
      }
      const families = form(file).fonts.map((font) => font.replace(/-(Bold|Italic|BoldItalic)$/u, ''));
      expect(new Set(families)).toEqual(new Set(['LiberationSerif']));
      const colors = form(file).pages.flatMap(({ lines }) => lines.map(({ color }) => color));
      expect(new Set(colors)).toEqual(new Set(['#000000']));
    });

    test('all text is inside lawful margins; above it only page numbers and marks (PL I, I.3)', () => {
      for (const page of form(file).pages) {
        const lines = textOf(page).filter((line) => toMm(line.bottomPt) > 20 || !isFramed(page, line));
        const { topPt, rightPt, bottomPt, leftPt } = boxAround(lines);
        const least = isLandscape(page) ? [30, 20, 15, 20] : [20, 15, 20, 30];
        const [top = 0, right = 0, bottom = 0, left = 0] = least;
        expect(toMm(topPt), 'above').toBeGreaterThanOrEqual(top - TOLERANCE_MM);
        expect(toMm(page.widthPt - rightPt), 'right').toBeGreaterThanOrEqual(right - LINE_END_TOLERANCE_MM);
        expect(toMm(page.heightPt - bottomPt), 'below').toBeGreaterThanOrEqual(bottom - TOLERANCE_MM);
        expect(toMm(leftPt), 'left').toBeGreaterThanOrEqual(left - TOLERANCE_MM);
        expect(toMm(topPt), 'first line').toBeLessThanOrEqual(top + 5);
      }
    });

    test('Quốc hiệu is one line, Tiêu ngữ and date go up with its size (PL I, II.1; V, note 1)', () => {
      const name = theLine(firstPage(), /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u);
      const motto = theLine(firstPage(), /^Độc lập - Tự do - Hạnh phúc$/u);
      expect(motto.sizePt - name.sizePt).toBeCloseTo(1, 1);
      expectCenteredOn(motto, name);
      for (const date of firstPage()
        .lines.filter(({ text }) => /^Mẫu, ngày .+\d$/u.test(text))
        .slice(0, 1)) {
        expect(date.sizePt).toBeCloseTo(motto.sizePt, 1);
        expectCenteredOn(date, name);
        const [number] = firstPage().lines.filter(({ text }) => /^Số: /u.test(text));
        if (number) expect(number.baselinePt).toBeCloseTo(date.baselinePt, 1);
      }
    });

    test('the rules: as long as Tiêu ngữ; 1/3–1/2 of the agency (PL I, II.1.b and II.2.b)', () => {
      const motto = theLine(firstPage(), /^Độc lập - Tự do - Hạnh phúc$/u);
      expectWithin(ratioUnder(firstPage(), motto), 0.95, 1.05);
      const [agency] = firstPage().lines.filter(({ text }) => /^SỞ VÍ DỤ$/u.test(text));
      if (!agency) throw new Error('no agency');
      expectWithin(ratioUnder(firstPage(), agency), 1 / 3 - 0.01, 1 / 2 + 0.01);
    });

    test('no rule touches a letter', () => {
      for (const page of form(file).pages) {
        for (const rule of looseRulesOf(page)) {
          const touched = page.lines
            .filter(({ leftPt, rightPt }) => leftPt < rule.rightPt && rightPt > rule.leftPt)
            .filter(({ topPt, bottomPt }) => topPt < rule.bottomPt && bottomPt > rule.topPt);
          expect(touched.map(({ text }) => text)).toEqual([]);
        }
      }
    });

    test('page numbers stand on all pages but the first of the document and of what is attached', () => {
      for (const { lines } of form(file).pages.slice(0, 1)) expect(lines.filter(isPageNumber)).toEqual([]);
      let expected = 1;
      for (const page of form(file).pages) {
        const isStart = /^(UBND TỈNH MẪU|Phụ lục( I+)?|XEM XONG TRẢ LẠI)$/u.test(textOf(page)[0]?.text ?? '');
        expected = isStart ? 1 : expected + 1;
        const numbers = page.lines.filter(isPageNumber).map(({ text }) => text);
        expect(numbers).toEqual(isStart ? [] : [String(expected)]);
      }
    });

    test('at least two lines of text stand above the signature on its page, and nothing of it is parted', () => {
      const page = form(file).pages.find(({ lines }) => lines.some(({ text }) => SIGNED.test(text)));
      const start = page?.lines.find(({ text }) => SIGNED.test(text));
      if (!page || !start) throw new Error('nobody signs');
      expect(textOf(page).filter(({ bottomPt }) => bottomPt < start.topPt).length).toBeGreaterThanOrEqual(2);
      expect(
        page.lines.some(
          ({ text, bold }) => bold === true && /^(\p{Lu}\p{Ll}+ ){2,}\p{Lu}\p{Ll}+$/u.test(text),
        ),
      ).toBe(true);
    });

    test('no page ends with a heading', () => {
      for (const page of form(file).pages.slice(0, -1)) expect(isHeading(textOf(page).at(-1))).toBe(false);
    });
  });
}

function ratioUnder(page: PdfPage, line: TextLine): number {
  const [rule, ...others] = rulesUnder(page, line);
  if (!rule || others.length > 0) throw new Error(`no rule, or more than one, under ‹${line.text}›`);
  expectCenteredOn(rule, line);
  return widthPt(rule) / widthPt(line);
}

/** Bold from end to end, and not the name of the signer, which may well end a page. */
function isHeading(line: TextLine | undefined): boolean {
  return (
    line?.bold === true && /^(\p{Lu}+\. |\d+\. |(Phần|Chương|Mục|Tiểu mục|Điều) |\P{Ll}+$)/u.test(line.text)
  );
}
