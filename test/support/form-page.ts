import { PAGE } from '../../src/decree30/layout.js';
import { type Box, centerPt, heightPt, toMm, widthPt } from './box.js';
import { type PdfPage, rulesOf, type TextLine } from './pdf-page.js';

/** Drawn boxes as narrow and as high as this are upright sides of frames and tables. */
const SIDE_MAX_WIDTH_PT = 2;
const SIDE_MIN_HEIGHT_PT = 5;

/** How far ends of sides may lie from each other where they meet. */
const CORNER_PT = 2;

export function isLandscape(page: PdfPage): boolean {
  return page.widthPt > page.heightPt;
}

/** The place between the margins that an office has which chooses none. A landscape page is an upright one turned. */
export function textArea(page: PdfPage): Box {
  const { top, right, bottom, left } = PAGE.marginMm;
  const [above, onRight, below, onLeft] = isLandscape(page)
    ? [left, top, right, bottom]
    : [top, right, bottom, left];
  return {
    topPt: toPt(above.preferred),
    rightPt: page.widthPt - toPt(onRight.preferred),
    bottomPt: page.heightPt - toPt(below.preferred),
    leftPt: toPt(onLeft.preferred),
  };
}

export function toPt(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Digits alone, in the narrowest lawful top margin. */
export function isPageNumber({ text, bottomPt }: TextLine): boolean {
  return /^\d+$/u.test(text) && toMm(bottomPt) <= PAGE.marginMm.top.min;
}

/** The lines of a page without its number. */
export function textOf({ lines }: PdfPage): TextLine[] {
  return lines.filter((line) => !isPageNumber(line));
}

/** The one line of a page whose text fits. */
export function theLine(page: PdfPage, pattern: RegExp): TextLine {
  const [line, ...others] = page.lines.filter(({ text }) => pattern.test(text));
  if (!line || others.length > 0) {
    throw new Error(`${others.length + (line ? 1 : 0)} lines of the page are like ${pattern}`);
  }
  return line;
}

/** Upright sides of frames and tables. */
export function sidesOf({ drawn }: PdfPage): Box[] {
  return drawn.filter((box) => widthPt(box) < SIDE_MAX_WIDTH_PT && heightPt(box) > SIDE_MIN_HEIGHT_PT);
}

/** The rules that are no sides of a frame or a table. */
export function looseRulesOf(page: PdfPage): Box[] {
  const sides = sidesOf(page);
  return rulesOf(page).filter((rule) => !sides.some((side) => meet(rule, side)));
}

/** The rules of {@link looseRulesOf} below a line and no farther from it than it is high. */
export function rulesUnder(page: PdfPage, line: TextLine): Box[] {
  return looseRulesOf(page)
    .filter(({ leftPt, rightPt }) => leftPt < line.rightPt && rightPt > line.leftPt)
    .filter(({ topPt }) => topPt > line.baselinePt && topPt < line.baselinePt + line.sizePt);
}

/** The frame around a line, measured in the middle of its sides; the innermost where there are several. */
export function frameAround(page: PdfPage, line: TextLine): Box {
  const middlePt = (line.topPt + line.bottomPt) / 2;
  const sides = sidesOf(page).filter((side) => side.topPt <= middlePt && side.bottomPt >= middlePt);
  const rules = rulesOf(page).filter((rule) => rule.leftPt <= line.leftPt && rule.rightPt >= line.rightPt);
  const found = {
    leftPt: Math.max(...sides.map(centerPt).filter((at) => at <= line.leftPt)),
    rightPt: Math.min(...sides.map(centerPt).filter((at) => at >= line.rightPt)),
    topPt: Math.max(...rules.map(levelPt).filter((at) => at <= middlePt)),
    bottomPt: Math.min(...rules.map(levelPt).filter((at) => at >= middlePt)),
  };
  if (!Object.values(found).every(Number.isFinite)) throw new Error(`no frame around ‹${line.text}›`);
  return found;
}

/** Whether a line stands in a frame or a table. */
export function isFramed(page: PdfPage, line: TextLine): boolean {
  const middlePt = (line.topPt + line.bottomPt) / 2;
  const sides = sidesOf(page).filter((side) => side.topPt <= middlePt && side.bottomPt >= middlePt);
  return (
    sides.some((side) => centerPt(side) <= line.leftPt) &&
    sides.some((side) => centerPt(side) >= line.rightPt)
  );
}

function levelPt({ topPt, bottomPt }: Box): number {
  return (topPt + bottomPt) / 2;
}

function meet(rule: Box, side: Box): boolean {
  const level = levelPt(rule);
  const at = centerPt(side);
  return (
    at >= rule.leftPt - CORNER_PT &&
    at <= rule.rightPt + CORNER_PT &&
    level >= side.topPt - CORNER_PT &&
    level <= side.bottomPt + CORNER_PT
  );
}
