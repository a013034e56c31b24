import { beforeAll, expect, test } from 'vitest';
import { boxAround, toMm, widthPt } from '../support/box.js';
import { compilePlan } from '../support/compile.js';
import { describeWithLibreOffice, render } from '../support/libreoffice.js';
import { type Pdf, type PdfPage, readPdf, rulesOf, type TextLine } from '../support/pdf-page.js';
import {
  expectCenteredOn,
  expectPrinted,
  expectWithin,
  TIMES_SINGLE_SPACING,
  TOLERANCE_MM,
} from './expectations.js';
import { bodyOf, isPageNumber, lineThat, pageWith, ruleUnder, subjectOf, WORDS } from './plan-pages.js';

describeWithLibreOffice('the pages of the emulation plan and the head of the first', () => {
  let pdf: Pdf;
  let first: PdfPage;

  beforeAll(async () => {
    pdf = await render(await compilePlan(), readPdf);
    first = pageWith(pdf, WORDS.title);
  });

  test('pages are A4, upright (PL I, I.1 and I.2)', () => {
    for (const page of pdf.pages) {
      expect(toMm(page.widthPt)).toBeCloseTo(210, 0);
      expect(toMm(page.heightPt)).toBeCloseTo(297, 0);
    }
  });

  test('the only font is Times New Roman, here as Liberation Serif (PL I, I.4)', () => {
    const families = pdf.fonts.map((font) => font.replace(/-(Bold|Italic|BoldItalic)$/u, ''));
    expect(new Set(families)).toEqual(new Set(['LiberationSerif']));
  });

  test('all text is black (PL I, I.4)', () => {
    const colors = pdf.pages.flatMap(({ lines }) => lines.map(({ color }) => color));
    expect(new Set(colors)).toEqual(new Set(['#000000']));
  });

  test('the text keeps margins of 20–25, 20–25, 30–35 and 15–20 mm (PL I, I.3)', () => {
    const bottomsMm: number[] = [];
    for (const page of pdf.pages) {
      const text = boxAround(page.lines.filter((line) => !isPageNumber(line)));
      bottomsMm.push(toMm(page.heightPt - text.bottomPt));
      expectWithin(toMm(text.topPt), 20 - TOLERANCE_MM, 25);
      expectWithin(toMm(text.leftPt), 30 - TOLERANCE_MM, 35);
      expectWithin(toMm(page.widthPt - text.rightPt), 15 - TOLERANCE_MM, 20);
    }
    // Headings and the signature leave pages early; the fullest has no room for one line more.
    const lineMm = toMm(1.5 * TIMES_SINGLE_SPACING * 14);
    expectWithin(Math.min(...bottomsMm), 20 - TOLERANCE_MM, 25 + lineMm);
  });

  test('page numbers stand alone in the top margin, centred, from page 2 on (PL I, I.7)', () => {
    const numbers = pdf.pages.map(({ lines }) => lines.filter(isPageNumber));
    const expected = pdf.pages.map((_, index) => (index === 0 ? [] : [String(index + 1)]));
    expect(numbers.map((lines) => lines.map(({ text }) => text))).toEqual(expected);
    for (const line of numbers.flat()) {
      expectPrinted(line, { size: [13, 14], bold: false, italic: false });
      expectCenteredOn(line, boxAround(bodyOf(pdf)));
    }
  });

  test('Quốc hiệu: one line, capitals, 12–13, bold (PL I, II.1.a)', () => {
    expectPrinted(lineThat(first, WORDS.nationalName), { size: [12, 13], bold: true, italic: false });
  });

  test('Tiêu ngữ: 13–14, bold, centred under Quốc hiệu (PL I, II.1.b)', () => {
    const motto = lineThat(first, WORDS.motto);
    const nationalName = lineThat(first, WORDS.nationalName);
    expectPrinted(motto, { size: [13, 14], bold: true, italic: false });
    expectWithin(motto.baselinePt - nationalName.baselinePt, motto.sizePt, 2 * motto.sizePt);
    expectCenteredOn(motto, nationalName);
  });

  test('the rule under Tiêu ngữ is as long as its text (PL I, II.1.b)', () => {
    const motto = lineThat(first, WORDS.motto);
    const rule = ruleUnder(first, motto);
    expectWithin(widthPt(rule) / widthPt(motto), 0.95, 1.05);
    expectCenteredOn(rule, motto);
  });

  test('the superior body: capitals, 12–13, not bold (PL I, II.2.b)', () => {
    expectPrinted(lineThat(first, WORDS.superiorBody), { size: [12, 13], bold: false, italic: false });
  });

  test('the agency: capitals, 12–13, bold, centred under the superior body (PL I, II.2.b)', () => {
    const agency = lineThat(first, WORDS.agency);
    const superiorBody = lineThat(first, WORDS.superiorBody);
    expectPrinted(agency, { size: [12, 13], bold: true, italic: false });
    expectWithin(agency.baselinePt - superiorBody.baselinePt, agency.sizePt, 2 * agency.sizePt);
    expectCenteredOn(agency, superiorBody);
  });

  test('the rule under the agency is 1/3–1/2 of its text (PL I, II.2.b)', () => {
    const agency = lineThat(first, WORDS.agency);
    const rule = ruleUnder(first, agency);
    expectWithin(widthPt(rule) / widthPt(agency), 1 / 3, 1 / 2);
    expectCenteredOn(rule, agency);
  });

  test('number and symbol: 13, upright, room for the number, centred under the agency (PL I, II.3.c)', () => {
    const number = lineThat(first, WORDS.number);
    expectPrinted(number, { size: 13, bold: false, italic: false });
    expectCenteredOn(number, lineThat(first, WORDS.agency));
  });

  test('place and date: 13–14, italic, level with the number, centred under Quốc hiệu (PL I, II.4.c)', () => {
    const date = lineThat(first, WORDS.placeAndDate);
    expectPrinted(date, { size: [13, 14], bold: false, italic: true });
    expect(date.baselinePt).toBeCloseTo(lineThat(first, WORDS.number).baselinePt, 1);
    expectCenteredOn(date, lineThat(first, WORDS.nationalName));
  });

  test('KẾ HOẠCH and the subject: 13–14, bold, centred between the margins (PL I, II.5.b)', () => {
    const subject = subjectOf(first);
    expect(subject.map(({ text }) => text).join(' ')).toBe(
      'Phát động phong trào thi đua thực hiện thắng lợi các mục tiêu, nhiệm vụ, ' +
        'kế hoạch công tác năm 2024 của Sở Khoa học và Công nghệ',
    );
    for (const line of [lineThat(first, WORDS.title), ...subject]) {
      expectPrinted(line, { size: [13, 14], bold: true, italic: false });
      expectCenteredOn(line, boxAround(bodyOf(pdf)));
    }
  });

  test('the rule under the subject is 1/3–1/2 of its last line (PL I, II.5.b)', () => {
    const lastLine = subjectOf(first).at(-1) as TextLine;
    const rule = ruleUnder(first, lastLine);
    expectWithin(widthPt(rule) / widthPt(lastLine), 1 / 3, 1 / 2);
    expectCenteredOn(rule, lastLine);
  });

  test('the page has these three rules, none of which touches a letter', () => {
    expect(rulesOf(first).length).toBe(3);
    for (const line of [
      lineThat(first, WORDS.motto),
      lineThat(first, WORDS.agency),
      ...subjectOf(first).slice(-1),
    ]) {
      expect(ruleUnder(first, line).topPt).toBeGreaterThan(line.bottomPt);
    }
  });
});
