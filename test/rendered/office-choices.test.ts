import { beforeAll, describe, expect, test } from 'vitest';
import { boxAround, toMm, widthPt } from '../support/box.js';
import { compilePlan } from '../support/compile.js';
import { describeWithLibreOffice, renderAll } from '../support/libreoffice.js';
import { type Pdf, type PdfPage, readPdf } from '../support/pdf-page.js';
import { expectWithin, TIMES_SINGLE_SPACING, TOLERANCE_MM, TOLERANCE_PT } from './expectations.js';
import {
  bodyOf,
  isPageNumber,
  lineThat,
  neighbours,
  pageWith,
  paragraphsOf,
  ruleUnder,
  WORDS,
} from './plan-pages.js';

/** The ends of what an office may choose in `co-quan.yaml`. */
const CHOICES = [
  {
    name: 'as little as is lawful',
    headerPt: 12,
    bodyPt: 13,
    indentCm: 1,
    gapPt: 6,
    spacing: 1,
    marginMm: { top: 20, bottom: 20, left: 30, right: 15 },
  },
  {
    name: 'as much as is lawful',
    headerPt: 13,
    bodyPt: 14,
    indentCm: 1.27,
    gapPt: 12,
    spacing: 1.5,
    marginMm: { top: 25, bottom: 25, left: 35, right: 20 },
  },
] as const;

type Choice = (typeof CHOICES)[number];

describeWithLibreOffice('the choices of an office on paper', () => {
  let pdfs: Map<string, Pdf>;

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const choice of CHOICES) {
      documents.set(choice.name, await compilePlan({}, { trinh_bay: agencyKeys(choice) }));
    }
    pdfs = await renderAll(documents, readPdf);
  });

  describe.each(CHOICES)('$name', ({ name, ...choice }) => {
    let pdf: Pdf;
    let first: PdfPage;

    beforeAll(() => {
      pdf = pdfs.get(name) as Pdf;
      first = pageWith(pdf, WORDS.title);
    });

    test('Quốc hiệu keeps to one line of the size chosen, Tiêu ngữ is one larger', () => {
      expect(lineThat(first, WORDS.nationalName).sizePt).toBe(choice.headerPt);
      expect(lineThat(first, WORDS.motto).sizePt).toBe(choice.headerPt + 1);
    });

    test('the rule under Tiêu ngữ is as long as its text', () => {
      const motto = lineThat(first, WORDS.motto);
      expectWithin(widthPt(ruleUnder(first, motto)) / widthPt(motto), 0.95, 1.05);
    });

    test('the text is of the size chosen', () => {
      expect(new Set(bodyOf(pdf).map(({ sizePt }) => sizePt))).toEqual(new Set([choice.bodyPt]));
    });

    test('the text fills the page between the margins chosen', () => {
      for (const page of pdf.pages) {
        const text = boxAround(page.lines.filter((line) => !isPageNumber(line)));
        expect(Math.abs(toMm(text.leftPt) - choice.marginMm.left)).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(toMm(page.widthPt - text.rightPt) - choice.marginMm.right)).toBeLessThan(0.8);
        expect(toMm(text.topPt)).toBeGreaterThan(choice.marginMm.top - TOLERANCE_MM);
        expect(toMm(page.heightPt - text.bottomPt)).toBeGreaterThan(choice.marginMm.bottom - TOLERANCE_MM);
      }
    });

    test('indent, line spacing and gap are those chosen', () => {
      const body = bodyOf(pdf);
      const paragraphs = paragraphsOf(body);
      const [[above, below] = []] = paragraphs.flatMap(neighbours);
      const pitchPt = (below?.baselinePt ?? 0) - (above?.baselinePt ?? 0);
      expect(pitchPt / (TIMES_SINGLE_SPACING * choice.bodyPt)).toBeCloseTo(choice.spacing, 1);

      const { leftPt } = boxAround(body);
      for (const [line] of paragraphs) {
        expect(Math.abs(toMm((line?.leftPt ?? 0) - leftPt) - choice.indentCm * 10)).toBeLessThan(
          TOLERANCE_MM,
        );
      }
      const gapsPt = neighbours(body)
        .filter(([, start]) => paragraphs.some(([firstLine]) => firstLine === start))
        .map(([end, start]) => start.baselinePt - end.baselinePt - pitchPt);
      for (const gapPt of gapsPt) expect(Math.abs(gapPt - choice.gapPt)).toBeLessThan(TOLERANCE_PT);
    });
  });
});

function agencyKeys({
  headerPt,
  bodyPt,
  indentCm,
  gapPt,
  spacing,
  marginMm,
}: Choice): Record<string, string> {
  return {
    co_chu_dau_trang: String(headerPt),
    co_chu: String(bodyPt),
    thut_dong_cm: String(indentCm),
    cach_doan_pt: String(gapPt),
    cach_dong: String(spacing),
    le_tren_mm: String(marginMm.top),
    le_duoi_mm: String(marginMm.bottom),
    le_trai_mm: String(marginMm.left),
    le_phai_mm: String(marginMm.right),
  };
}
