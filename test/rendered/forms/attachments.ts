import { describe, expect, test } from 'vitest';
import { boxAround, toMm, widthPt } from '../../support/box.js';
import { blockOf, firstLine } from '../../support/form-blocks.js';
import { isLandscape, isPageNumber, looseRulesOf, textArea, textOf } from '../../support/form-page.js';
import type { PdfPage } from '../../support/pdf-page.js';
import { expectCenteredOn, expectPrinted, expectWithin, TOLERANCE_MM } from '../expectations.js';
import { blocksOf } from './blocks.js';
import { allForms, form } from './rendered.js';

/** Ends of justified lines are off by a hair. */
const LINE_END_TOLERANCE_MM = 0.8;
/** A page of running text ends no farther from the margin than a paragraph's last line takes. */
const PAGE_END_MM = 16;

const LONG = 'phụ lục dài';
const SIGNED_FILES = [
  'quyet-dinh-ban-hanh-dien-tu.kem-theo',
  'phụ lục điện tử.phu-luc-1',
  'phụ lục điện tử.phu-luc-2',
];

/** Appendices and texts issued with a decision (PL I, III.1; Mẫu 1.3, 2.1, 2.2). */
export function attachmentSuites(): void {
  describe('phụ lục of more than a page', () => {
    /** The pages of the document, of its first and of its second appendix. */
    const parts = (): PdfPage[][] => {
      const starts = form(LONG).pages.flatMap((page, index) =>
        index === 0 || /^Phụ lục I{1,2}$/u.test(textOf(page)[0]?.text ?? '') ? [index] : [],
      );
      return starts.map((start, index) => form(LONG).pages.slice(start, starts[index + 1]));
    };

    test('each is numbered from 1 on, the first page without its number (PL I, III.1.đ)', () => {
      const numbers = parts().map((pages) =>
        pages.map(({ lines }) => lines.filter(isPageNumber).map(({ text }) => text)),
      );
      expect(numbers.length).toBe(3);
      for (const pages of numbers) {
        expect(pages.length).toBeGreaterThan(1);
        expect(pages).toEqual(pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
      }
    });

    test('page numbers are 13–14, upright, centred in the top margin (PL I, I.7)', () => {
      for (const page of form(LONG).pages) {
        for (const line of page.lines.filter(isPageNumber)) {
          expectPrinted(line, { size: [13, 14], bold: false, italic: false });
          expectCenteredOn(line, textArea(page));
        }
      }
    });

    test('a landscape appendix stands on A4 turned, the others on upright pages', () => {
      const turned = parts().map((pages) => new Set(pages.map(isLandscape)));
      expect(turned).toEqual([new Set([false]), new Set([false]), new Set([true])]);
      for (const page of parts()[2] ?? []) {
        expect([Math.round(toMm(page.widthPt)), Math.round(toMm(page.heightPt))]).toEqual([297, 210]);
      }
    });

    test('its margins are turned with it: binding edge above, 15–20 mm below', () => {
      const [first] = parts()[2] ?? [];
      if (!first) throw new Error('no landscape page');
      const text = boxAround(textOf(first));
      expectWithin(toMm(text.topPt), 30 - TOLERANCE_MM, 35);
      expectWithin(toMm(text.leftPt), 20 - TOLERANCE_MM, 25);
      expectWithin(toMm(first.widthPt - text.rightPt), 20 - LINE_END_TOLERANCE_MM, 25);
      expectWithin(toMm(first.heightPt - text.bottomPt), 15 - TOLERANCE_MM, 15 + PAGE_END_MM);
    });
  });

  test('an appendix says Phụ lục I, not PHỤ LỤC I, 14 and bold; its title is in capitals', () => {
    const label = firstLine(blockOf(blocksOf('phụ lục điện tử.phu-luc-1'), 'appendixLabel'));
    expect(label.text).toBe('Phụ lục I');
    expectPrinted(label, { size: 14, bold: true, italic: false });
  });

  test('a document in one file has no line for the electronic signature', () => {
    for (const file of ['van-ban-phu-luc', 'quyet-dinh-ban-hanh', 'ban-sao']) {
      const texts = form(file).pages.flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(texts.filter((text) => text.includes('…/…/…'))).toEqual([]);
    }
  });

  describe.each(SIGNED_FILES)('separate file %s', (file) => {
    test('number and time of signing: 10, upright, at the top right of the first page (PL I, II.8.b)', () => {
      const [page] = form(file).pages;
      const line = page && textOf(page)[0];
      if (!page || !line) throw new Error('an empty file');
      expect(line.text).toMatch(/^Số: \d+\/\S+; …\/…\/…; …:…:…$/u);
      expectPrinted(line, { size: 10, bold: false, italic: false });
      expect(toMm(textArea(page).rightPt - line.rightPt)).toBeLessThan(TOLERANCE_MM);
      expect(toMm(line.topPt - textArea(page).topPt)).toBeLessThan(2);
    });

    test('it is numbered as a document of its own', () => {
      for (const [index, page] of form(file).pages.entries()) {
        const numbers = page.lines.filter(isPageNumber).map(({ text }) => text);
        expect(numbers).toEqual(index === 0 ? [] : [String(index + 1)]);
      }
    });
  });

  test('a landscape appendix is landscape in a file of its own, too', () => {
    expect(form('phụ lục điện tử.phu-luc-2').pages.every(isLandscape)).toBe(true);
  });

  test('what is in files of its own is not in the document', () => {
    for (const file of ['phụ lục điện tử', 'quyet-dinh-ban-hanh-dien-tu']) {
      const texts = form(file).pages.flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(texts.filter((text) => /^(Phụ lục I|\(Kèm theo )/u.test(text))).toEqual([]);
    }
    const names = [...allForms().keys()].filter((name) => name.startsWith('phụ lục điện tử'));
    expect(names).toEqual(['', '.phu-luc-1', '.phu-luc-2'].map((part) => `phụ lục điện tử${part}`));
  });

  describe.each(['ban-sao', 'sao lục', 'trích sao'])(
    '%s: what makes it a copy (PL I, Phần II; Mẫu 3.1)',
    (file) => {
      test('stands right after the document, under a rule across the text', () => {
        const blocks = blocksOf(file);
        const copyForm = firstLine(blockOf(blocks, 'copyForm'));
        const { page } = copyForm;
        const area = textArea(page);
        const [across, ...others] = looseRulesOf(page).filter((rule) => widthPt(rule) > widthPt(area) / 2);
        if (!across) throw new Error('no rule across the page');
        expect(others).toEqual([]);
        expect(Math.abs(toMm(across.leftPt - area.leftPt))).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(toMm(across.rightPt - area.rightPt))).toBeLessThan(TOLERANCE_MM);
        const signed = blocks.find(({ row }) => row.part === 'signerName');
        if (!signed) throw new Error('nobody signed the document');
        expect(across.topPt).toBeGreaterThan(firstLine(signed).bottomPt);
        expect(across.bottomPt).toBeLessThan(copyForm.topPt);
      });

      test('copying body left and form right, number left and date right, on one line each', () => {
        const blocks = blocksOf(file);
        const { zone } = blockOf(blocks, 'copyForm');
        const part = (name: string) => {
          const block = blocks.find(({ row, zone: its }) => row.part === name && its === zone);
          if (!block) throw new Error(`the copy has no ${name}`);
          return firstLine(block);
        };
        expectPrinted(part('copyForm'), { size: [13, 14], bold: true, italic: false });
        expect(Math.abs(part('copyForm').topPt - part('issuingBody').topPt)).toBeLessThan(2);
        expect(Math.abs(part('numberAndSymbol').baselinePt - part('placeAndDate').baselinePt)).toBeLessThan(
          0.5,
        );
        expect(part('numberAndSymbol').rightPt).toBeLessThan(part('placeAndDate').leftPt);
        expectCenteredOn(part('placeAndDate'), part('copyForm'));
      });
    },
  );

  test('an electronic copy has only the line of its signature, 10, top right (Mẫu 3.2)', () => {
    const [page] = form('bản sao điện tử').pages;
    const line = firstLine(blockOf(blocksOf('bản sao điện tử'), 'signingLine'));
    if (!page) throw new Error('no pages');
    expectPrinted(line, { size: 10, bold: false, italic: false });
    expect(toMm(textArea(page).rightPt - line.rightPt)).toBeLessThan(TOLERANCE_MM);
    expect(page.lines.some(({ text }) => text === 'SAO Y')).toBe(false);
  });
}
