import { beforeAll, expect, test } from 'vitest';
import { boxAround, toMm } from '../support/box.js';
import { compilePlan } from '../support/compile.js';
import { describeWithLibreOffice, render } from '../support/libreoffice.js';
import { type Pdf, type PdfPage, readPdf } from '../support/pdf-page.js';
import {
  expectCenteredOn,
  expectPrinted,
  expectWithin,
  TIMES_SINGLE_SPACING,
  TOLERANCE_MM,
  TOLERANCE_PT,
} from './expectations.js';
import { type BodyLine, bodyOf, lineThat, neighbours, pageWith, paragraphsOf, WORDS } from './plan-pages.js';

/** LibreOffice prints each word at a rounded place: the ends of justified lines differ by a hair. */
const LINE_END_TOLERANCE_MM = 0.8;

describeWithLibreOffice('the running text of the emulation plan and its foot', () => {
  let pdf: Pdf;
  let last: PdfPage;
  let body: BodyLine[];
  let paragraphs: BodyLine[][];

  beforeAll(async () => {
    pdf = await render(await compilePlan(), readPdf);
    last = pageWith(pdf, WORDS.signerName);
    body = bodyOf(pdf);
    paragraphs = paragraphsOf(body);
  });

  test('legal bases are italic (PL I, II.6.a)', () => {
    const [basis = []] = paragraphs;
    expect(basis.map(({ text }) => text).join(' ')).toMatch(/^Thực hiện Kế hoạch .* năm 2024;$/u);
    for (const line of basis) expectPrinted(line, { size: [13, 14], bold: false, italic: true });
  });

  test('the text is 13–14, of one size, and after the bases upright (PL I, II.6.e)', () => {
    expect(new Set(body.map(({ sizePt }) => sizePt)).size).toBe(1);
    expectWithin(body[0]?.sizePt ?? 0, 13, 14);
    for (const line of paragraphs.slice(1).flat()) expect(line.italic).toBe(false);
  });

  test('the text is justified: full lines reach from margin to margin (PL I, II.6.e)', () => {
    const { leftPt, rightPt } = boxAround(body);
    for (const lines of paragraphs) {
      for (const line of lines.slice(1)) expect(toMm(line.leftPt - leftPt)).toBeLessThan(TOLERANCE_MM);
      for (const line of lines.slice(0, -1)) {
        expect(toMm(rightPt - line.rightPt)).toBeLessThan(LINE_END_TOLERANCE_MM);
      }
    }
  });

  test('first lines are indented 1 or 1.27 cm (PL I, II.6.e)', () => {
    const { leftPt } = boxAround(body);
    for (const [line] of paragraphs) {
      const indentMm = toMm((line?.leftPt ?? 0) - leftPt);
      const offMm = Math.min(Math.abs(indentMm - 10), Math.abs(indentMm - 12.7));
      expect(offMm).toBeLessThan(TOLERANCE_MM);
    }
  });

  test('the line spacing is between single and 1.5 (PL I, II.6.e)', () => {
    for (const [above, below] of paragraphs.flatMap(neighbours)) {
      const spacing = (below.baselinePt - above.baselinePt) / (TIMES_SINGLE_SPACING * below.sizePt);
      expectWithin(spacing, 0.99, 1.51);
    }
  });

  test('paragraphs are at least 6 pt apart, over and above the line spacing (PL I, II.6.e)', () => {
    const [[above, below] = []] = paragraphs.flatMap(neighbours);
    const pitchPt = (below?.baselinePt ?? 0) - (above?.baselinePt ?? 0);
    const gapsPt = neighbours(body)
      .filter(([, start]) => paragraphs.some(([first]) => first === start))
      .map(([end, start]) => start.baselinePt - end.baselinePt - pitchPt);
    expect(gapsPt.length).toBeGreaterThan(paragraphs.length / 2);
    expect(Math.min(...gapsPt)).toBeGreaterThanOrEqual(6 - TOLERANCE_PT);
  });

  test('no paragraph leaves a single line at the foot or at the top of a page', () => {
    for (const lines of paragraphs) {
      const onPage = (page: number) => lines.filter((line) => line.page === page).length;
      const pages = [...new Set(lines.map(({ page }) => page))];
      if (pages.length > 1) expect(Math.min(...pages.map(onPage))).toBeGreaterThanOrEqual(2);
    }
  });

  test('sections: Roman number and title in bold capitals (PL I, V, dòng 6.b)', () => {
    const sections = body.filter(({ text }) => /^[IVX]+\. /u.test(text));
    expect(sections.map(({ text }) => text)).toEqual([
      'I. MỤC ĐÍCH YÊU CẦU',
      'II. NỘI DUNG, CHỈ TIÊU THI ĐUA',
      'III. TỔ CHỨC THỰC HIỆN',
    ]);
    for (const line of sections) expectPrinted(line, { size: [13, 14], bold: true, italic: false });
  });

  test('clauses with a title: number and title on a line of their own, bold (PL I, II.6.đ)', () => {
    for (const title of ['1. Mục đích', '2. Yêu cầu']) {
      const lines = paragraphs.find(([line]) => line?.text === title) ?? [];
      expect(lines.length).toBe(1);
      for (const line of lines) expectPrinted(line, { size: [13, 14], bold: true, italic: false });
    }
  });

  test('clauses without a title are not bold (PL I, II.6.đ)', () => {
    const clauses = paragraphs.filter((lines) => lines.length > 1 && /^\d+\. /u.test(lines[0]?.text ?? ''));
    expect(clauses.length).toBe(6);
    for (const line of clauses.flat()) expect(line.bold).toBe(false);
  });

  test('the signer: title and name 13–14, bold, centred on each other (PL I, II.7.đ)', () => {
    const title = lineThat(last, WORDS.signerTitle);
    const name = lineThat(last, WORDS.signerName);
    for (const line of [title, name]) expectPrinted(line, { size: [13, 14], bold: true, italic: false });
    expectCenteredOn(title, name);
  });

  test('between title and name is room for a signature and a seal', () => {
    const title = lineThat(last, WORDS.signerTitle);
    expect(toMm(lineThat(last, WORDS.signerName).topPt - title.bottomPt)).toBeGreaterThan(20);
  });

  test('Nơi nhận: 12, bold italic, level with the title of the signer (PL I, II.9.d)', () => {
    const label = lineThat(last, WORDS.recipients);
    expectPrinted(label, { size: 12, bold: true, italic: true });
    expect(Math.abs(label.topPt - lineThat(last, WORDS.signerTitle).topPt)).toBeLessThan(2);
  });

  test('the recipients: 11, upright, each after a dash at the left margin (PL I, II.9.d)', () => {
    const label = lineThat(last, WORDS.recipients);
    const list = last.lines.filter((line) => line.topPt > label.topPt && line.text.startsWith('-'));
    expect(list.map(({ text }) => text)).toEqual([
      '- Sở Nội vụ (Ban TĐ-KT tỉnh);',
      '- Đảng ủy Sở;',
      '- GĐ, các PGĐ Sở;',
      '- BCH Công đoàn, Đoàn Thanh niên Sở;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, HCTH.',
    ]);
    for (const line of list) {
      expectPrinted(line, { size: 11, bold: false, italic: false });
      expect(Math.abs(toMm(line.leftPt - boxAround(body).leftPt))).toBeLessThan(TOLERANCE_MM);
    }
  });

  test('at least two lines of text stand on the page of the signature, above it', () => {
    const above = body.filter(({ page }) => pdf.pages[page] === last);
    expect(above.length).toBeGreaterThanOrEqual(2);
    expect(boxAround(above).bottomPt).toBeLessThan(lineThat(last, WORDS.signerTitle).topPt);
  });
});
