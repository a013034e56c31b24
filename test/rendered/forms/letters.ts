import { describe, expect, test } from 'vitest';
import { textWidthPt } from '../../../src/text/width.js';
import { toMm } from '../../support/box.js';
import { blockOf, firstLine, joined, lastLine, type PrintedBlock } from '../../support/form-blocks.js';
import { looseRulesOf, textArea } from '../../support/form-page.js';
import { expectCenteredOn, expectPrinted, expectWithin, TOLERANCE_MM } from '../expectations.js';
import { blocksOf } from './blocks.js';
import { form } from './rendered.js';

/** A line box is a little higher than the letters of its font, and places are rounded. */
const GAP_TOLERANCE_PT = 0.8;
/** The sample of an official letter itself has the dashes 8 mm left of the colon. */
const UNDER_COLON_MM = 15;

/** Official letters (Mẫu 1.5) and whom documents are addressed to (PL I, II.9). */
export function letterSuites(): void {
  describe.each(['cong-van', 'cong-van-nhieu-noi'])('công văn: %s', (file) => {
    const part = (name: Parameters<typeof blockOf>[1]): PrintedBlock => blockOf(blocksOf(file), name);

    test('no name of the kind is printed (PL I, II.5.b)', () => {
      const texts = form(file).pages.flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(texts.filter((text) => /^CÔNG VĂN/u.test(text))).toEqual([]);
    });

    test('V/v: 12–13, upright, centred 6 pt below the number (PL I, II.5.b)', () => {
      const number = lastLine(part('numberAndSymbol'));
      const subject = part('subjectInHeader');
      for (const line of subject.lines) {
        expectPrinted(line, { size: [12, 13], bold: false, italic: false });
        expectCenteredOn(line, number);
      }
      expectWithin(firstLine(subject).topPt - number.bottomPt, 6 - GAP_TOLERANCE_PT, 6 + GAP_TOLERANCE_PT);
    });

    test('the lines of V/v are about equally long, none a single word', () => {
      for (const { text } of part('subjectInHeader').lines) expect(text).toMatch(/ .+ /u);
    });

    test('the address stands at the foot of the first page, under a rule across it (PL I, III.4)', () => {
      const { lines } = part('address');
      const [page] = form(file).pages;
      if (!page) throw new Error('no pages');
      const area = textArea(page);
      for (const line of lines) {
        expect(line.page).toBe(page);
        expectPrinted(line, { size: [11, 12], bold: false, italic: false });
      }
      const [first] = lines;
      const rules = looseRulesOf(page).filter(({ bottomPt }) => bottomPt > first.topPt - first.sizePt);
      expect(rules.length).toBe(1);
      for (const rule of rules) {
        expect(Math.abs(toMm(rule.leftPt - area.leftPt))).toBeLessThan(TOLERANCE_MM);
        expect(Math.abs(toMm(rule.rightPt - area.rightPt))).toBeLessThan(TOLERANCE_MM);
        expect(rule.bottomPt).toBeLessThan(first.topPt);
      }
      // Box 13 of the map (PL I, IV) is the lowest inside the margins.
      const others = blocksOf(file).filter(({ row }) => row.part !== 'address');
      for (const block of others) expect(lastLine(block).bottomPt).toBeLessThan(first.topPt);
      expectWithin(toMm(area.bottomPt - (lines.at(-1)?.bottomPt ?? 0)), -TOLERANCE_MM, 5);
    });
  });

  test('the code of the drafter stands right after the filing line, 11 (PL I, III.3)', () => {
    const line = lastLine(blockOf(blocksOf('cong-van-nhieu-noi'), 'recipient'));
    expect(line.text).toBe('- Lưu: VT, NV (2). UL.(60).');
    expectPrinted(line, { size: 11, bold: false, italic: false });
  });

  test.each(['cong-van', 'to-trinh', 'bao-cao'])(
    '%s: one addressee follows on the line of Kính gửi',
    (file) => {
      const salutation = blockOf(blocksOf(file), 'salutation');
      expect(joined(salutation)).toMatch(/^Kính gửi: [^-;]+[^.;]$/u);
      expect(salutation.lines.length).toBe(1);
      for (const line of salutation.lines)
        expectPrinted(line, { size: [13, 14], bold: false, italic: false });
      expect(
        toMm(firstLine(salutation).leftPt - textArea(firstLine(salutation).page).leftPt),
      ).toBeGreaterThan(15);
    },
  );

  test('several addressees: dashes under each other below the colon, each closed (PL I, II.9.d)', () => {
    const [lead, ...list] = blockOf(blocksOf('cong-van-nhieu-noi'), 'salutation').lines;
    expect(list.map(({ text }) => text)).toEqual([
      '- Các sở, ban, ngành thuộc tỉnh;',
      '- UBND các xã, phường;',
      '- Trung tâm Phục vụ hành chính công tỉnh.',
    ]);
    const colonPt = lead.leftPt + textWidthPt('Kính gửi', lead.sizePt);
    for (const line of list) {
      expect(Math.abs(toMm(line.leftPt - (list[0]?.leftPt ?? 0)))).toBeLessThan(TOLERANCE_MM);
      expect(Math.abs(toMm(line.leftPt - colonPt))).toBeLessThan(UNDER_COLON_MM);
    }
  });

  test('the telegram: addressees under each other below the line with điện (Mẫu 1.6)', () => {
    const blocks = blocksOf('cong-dien');
    const lead = firstLine(blockOf(blocks, 'centredLine'));
    const { lines } = blockOf(blocks, 'salutation');
    for (const line of lines) {
      expect(line.text).toMatch(/^- .+[;.]$/u);
      expect(Math.abs(toMm(line.leftPt - lines[0].leftPt))).toBeLessThan(TOLERANCE_MM);
      expectWithin(toMm(lead.leftPt - line.leftPt), 0, 50);
    }
  });
}
