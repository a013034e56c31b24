import { describe, expect, test } from 'vitest';
import { type Box, boxAround, centerPt, heightPt, toMm, widthPt } from '../../support/box.js';
import { frameAround, textArea, theLine } from '../../support/form-page.js';
import type { PdfPage, TextLine } from '../../support/pdf-page.js';
import { expectCenteredOn, expectPrinted, TOLERANCE_MM } from '../expectations.js';
import { form } from './rendered.js';

/** Frames may be off by as much (PL I, III.2.b gives whole millimetres). */
const FRAME_TOLERANCE_MM = 1;
/** Height of a capital of Times New Roman, as a share of the size. */
const CAPITAL_HEIGHT = 0.662;

const URGENCY = [
  { file: 'khẩn', text: 'KHẨN', widthMm: 20 },
  { file: 'thượng khẩn', text: 'THƯỢNG KHẨN', widthMm: 40 },
  { file: 'hỏa tốc', text: 'HỎA TỐC', widthMm: 30 },
  { file: 'van-ban-mat-khan', text: 'KHẨN', widthMm: 20 },
] as const;

const CIRCULATION = [
  { file: 'van-ban-mat-khan', text: 'XEM XONG TRẢ LẠI' },
  { file: 'nội bộ', text: 'LƯU HÀNH NỘI BỘ' },
] as const;

/** Stamps in frames (PL I, III.2). */
export function markSuites(): void {
  describe.each(URGENCY)('$text in $file', ({ file, text, widthMm }) => {
    test(`stands in a frame of ${widthMm} × 8 mm, balanced (PL I, III.2.b)`, () => {
      const { page, line, frame } = markOf(file, text);
      expectPrinted(line, { size: [13, 14], bold: true, italic: false });
      expect(Math.abs(toMm(widthPt(frame)) - widthMm), `${toMm(widthPt(frame))} mm wide`).toBeLessThanOrEqual(
        FRAME_TOLERANCE_MM,
      );
      expect(Math.abs(toMm(heightPt(frame)) - 8), `${toMm(heightPt(frame))} mm high`).toBeLessThanOrEqual(
        FRAME_TOLERANCE_MM,
      );
      expectBalanced(line, frame);
      expectFree(frame, line, page);
    });

    test('stands below the number, centred on it (box 10b of PL I, IV)', () => {
      const { page, line } = markOf(file, text);
      const number = theLine(page, /^Số: /u);
      expect(line.topPt).toBeGreaterThan(number.bottomPt);
      expectCenteredOn(line, number);
    });
  });

  test('MẬT stands in a frame above KHẨN (boxes 10a and 10b of PL I, IV)', () => {
    const secrecy = markOf('van-ban-mat-khan', 'MẬT');
    expectPrinted(secrecy.line, { size: [13, 14], bold: true, italic: false });
    expectFree(secrecy.frame, secrecy.line, secrecy.page);
    expect(secrecy.frame.bottomPt).toBeLessThan(markOf('van-ban-mat-khan', 'KHẨN').frame.topPt);
  });

  test.each(CIRCULATION)(
    '$text: framed, in the top margin on the right (box 11 of PL I, IV)',
    ({ file, text }) => {
      const { page, line, frame } = markOf(file, text);
      expectPrinted(line, { size: [13, 14], bold: true, italic: false });
      expectBalanced(line, frame);
      expectFree(frame, line, page);
      const area = textArea(page);
      expect(frame.bottomPt).toBeLessThan(area.topPt);
      expect(frame.leftPt).toBeGreaterThan(centerPt(area));
      expect(toMm(frame.rightPt - area.rightPt)).toBeLessThan(TOLERANCE_MM);
    },
  );

  test('the mark on circulation does not move the text below', () => {
    const [marked, unmarked] = ['van-ban-mat-khan', 'phuong-an'].map((file) => {
      const [page] = form(file).pages;
      return page && theLine(page, /^CỘNG HÒA /u).baselinePt;
    });
    expect(marked).toBeCloseTo(unmarked ?? 0, 0);
  });
}

function markOf(file: string, text: string): { page: PdfPage; line: TextLine; frame: Box } {
  const [page] = form(file).pages;
  if (!page) throw new Error(`${file} has no pages`);
  const line = theLine(page, new RegExp(`^${text}$`, 'u'));
  return { page, line, frame: frameAround(page, line) };
}

/** In the middle of its frame, from left to right and, by its capitals, from top to bottom. */
function expectBalanced(line: TextLine, frame: Box): void {
  expectCenteredOn(line, frame);
  const capitalsPt = line.baselinePt - (CAPITAL_HEIGHT * line.sizePt) / 2;
  const offMm = toMm(capitalsPt - (frame.topPt + frame.bottomPt) / 2);
  expect(Math.abs(offMm), `‹${line.text}› ${offMm} mm below the middle of its frame`).toBeLessThan(1);
}

/** No other text reaches into the frame. */
function expectFree(frame: Box, line: TextLine, { lines }: PdfPage): void {
  const inside = lines
    .filter((other) => other !== line)
    .filter((other) => other.topPt < frame.bottomPt && other.bottomPt > frame.topPt)
    .filter((other) => other.leftPt < frame.rightPt && other.rightPt > frame.leftPt);
  expect(inside.map(({ text }) => text)).toEqual([]);
  expect(boxAround([frame, line])).toEqual(frame);
}
