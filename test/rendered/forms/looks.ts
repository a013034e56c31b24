import { expect } from 'vitest';
import { TEXT, type TextFact } from '../../../src/decree30/layout.js';
import { centerPt, toMm, widthPt } from '../../support/box.js';
import { firstLine, lastLine, type PrintedBlock, type PrintedLine } from '../../support/form-blocks.js';
import { isFramed, rulesUnder, textArea } from '../../support/form-page.js';
import { expectCenteredOn, TOLERANCE_MM, TOLERANCE_PT } from '../expectations.js';

/** A rule that is as long as a share of the text may be off by as much. */
const RULE_TOLERANCE = 0.05;
/** LibreOffice rounds the place of each word of a justified line. */
const LINE_END_TOLERANCE_MM = 0.8;
/** Lawful indents of the first line (PL I, II.6.e). */
const INDENTS_MM = [10, 12.7];

/** Size, weight, slant and capitals of a block are those of its part. Headings and tables in running text differ. */
export function expectLooks({ row, lines }: PrintedBlock): void {
  const { sizePt, bold, italic, caps }: TextFact = TEXT[row.part];
  const isBody = row.part === 'body';
  for (const line of isBody ? runningText(lines) : lines) {
    const shown = `${row.part} ‹${line.text}›`;
    expect(line.sizePt, `size of ${shown}`).toBeGreaterThanOrEqual(sizePt.min);
    expect(line.sizePt, `size of ${shown}`).toBeLessThanOrEqual(sizePt.max);
    expect(line.italic, `slant of ${shown}`).toBe(italic);
    if (isBody) continue;
    expect(line.bold, `weight of ${shown}`).toBe(bold);
    expect(line.text === line.text.toLocaleUpperCase('vi'), `capitals of ${shown}`).toBe(caps);
  }
}

/** A block stands where its part is aligned: in its column, or between the margins. */
export function expectAligned(block: PrintedBlock, others: readonly PrintedBlock[]): void {
  const { row, lines } = block;
  const { align }: TextFact = TEXT[row.part];
  const axis = axisOf(block, others);
  const [first] = runningText(lines);
  if (first && (row.part === 'legalBasis' || row.part === 'body')) {
    const indentMm = toMm(first.leftPt - textArea(first.page).leftPt);
    const isIndented = INDENTS_MM.some((lawful) => Math.abs(indentMm - lawful) < TOLERANCE_MM);
    const isCentered = Math.abs(centerPt(first) - axis) < TOLERANCE_PT;
    expect(isIndented || isCentered, `‹${first.text}› is indented by ${indentMm} mm`).toBe(true);
  }
  for (const line of lines) {
    const area = textArea(line.page);
    const shown = `${row.part} ‹${line.text}›`;
    const [offLeftMm, offRightMm] = [toMm(line.leftPt - area.leftPt), toMm(area.rightPt - line.rightPt)];
    expect(offLeftMm, `${shown} in the left margin`).toBeGreaterThan(-TOLERANCE_MM);
    expect(offRightMm, `${shown} in the right margin`).toBeGreaterThan(-LINE_END_TOLERANCE_MM);
    if (align === 'center') expectCenteredOn(line, { leftPt: axis, rightPt: axis });
    if (align === 'right') expect(offRightMm, `${shown} at the right`).toBeLessThan(TOLERANCE_MM);
    // Addressees have a place of their own, away from the margin.
    if (align === 'left' && row.part !== 'salutation') {
      expect(offLeftMm, `${shown} at the left`).toBeLessThan(TOLERANCE_MM);
    }
  }
}

/** The rule under a block: solid, of the lawful length, centred, just below, and touching no letter. */
export function expectRule(block: PrintedBlock): void {
  const { ruleBelow }: TextFact = TEXT[block.row.part];
  const line = lastLine(block);
  const shown = `the rule under ${block.row.part} ‹${line.text}›`;
  const [rule, ...others] = rulesUnder(line.page, line);
  if (!rule || !ruleBelow) throw new Error(`${shown} is missing`);
  expect(others, shown).toEqual([]);
  const ratio = widthPt(rule) / widthPt(line);
  expect(ratio, shown).toBeGreaterThanOrEqual(ruleBelow.min * (1 - RULE_TOLERANCE));
  expect(ratio, shown).toBeLessThanOrEqual(ruleBelow.max * (1 + RULE_TOLERANCE));
  expectCenteredOn(rule, line);
  expect(rule.topPt, shown).toBeGreaterThan(line.bottomPt);
}

/** Lines that stand in no table. */
export function runningText(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.filter((line) => !isFramed(line.page, line));
}

/** Where the centred lines of a column have their middle: that of the first; over the page, that of the margins. */
function axisOf(block: PrintedBlock, others: readonly PrintedBlock[]): number {
  if (block.column === 'across') return centerPt(textArea(firstLine(block).page));
  const neighbours = others.filter(({ zone, column }) => zone === block.zone && column === block.column);
  const first = neighbours.find(({ row }) => (TEXT[row.part] as TextFact).align === 'center') ?? block;
  return centerPt(firstLine(first));
}
