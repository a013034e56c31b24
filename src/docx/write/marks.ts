import { BorderStyle, FrameAnchorType, HeightRule, Paragraph, TextRun } from 'docx';
import { PAGE, TEXT } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../decree30/marks.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { textWidthPt } from '../../text/width.js';
import { STYLE } from './styles.js';
import { mmToTwips, ptToTwips } from './units.js';

const SIDE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };
const BOX = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE };
/** Air inside a frame whose size nothing prescribes. */
const AIR_PT = 8;
const GAP_ABOVE_PT = 6;

const SIZES = [...URGENCY_MARKS, ...CIRCULATION_MARKS];

/** DỰ THẢO in a frame under the number, as offices mark their drafts. */
export function draftMark(columnTwips: number, layout: OfficeLayout): Paragraph {
  const widthPt = textWidthPt(LITERALS.draft, layout.sizePt.draftMark, TEXT.draftMark) + 2 * AIR_PT;
  return boxed(LITERALS.draft, STYLE.draftMark, columnTwips, ptToTwips(widthPt));
}

/**
 * A stamp under the number: secrecy or urgency, in a frame of the prescribed width (Phụ lục I, Phần I, Mục III, khoản
 * 2); the height follows from line spacing.
 */
export function framedMark(text: string, columnTwips: number): Paragraph {
  return boxed(text, STYLE.framedMark, columnTwips, widthTwipsOf(text), heightTwipsOf(text));
}

/** A note on circulation in the top margin on the right (Mục IV, box 11): it does not move the text below. */
export function circulationMark(text: string): Paragraph {
  const widthTwips = widthTwipsOf(text);
  const { top, right } = PAGE.marginMm;
  return new Paragraph({
    style: STYLE.framedMark,
    border: BOX,
    frame: {
      type: 'absolute',
      position: {
        x: mmToTwips(PAGE.widthMm - right.preferred) - widthTwips,
        y: mmToTwips(top.preferred - 12),
      },
      width: widthTwips,
      height: mmToTwips(8),
      rule: HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    children: [new TextRun(text)],
  });
}

function widthTwipsOf(text: string): number {
  const mark = SIZES.find((candidate) => candidate.text === text);
  const ownWidth = ptToTwips(
    textWidthPt(text, TEXT.framedMark.sizePt.preferred, TEXT.framedMark) + 2 * AIR_PT,
  );
  return mark ? mmToTwips(mark.widthMm) : ownWidth;
}

function heightTwipsOf(text: string): number | undefined {
  const mark =
    SIZES.find((candidate) => candidate.text === text) ??
    SECRECY_MARKS.find((candidate) => candidate.text === text);
  return mark && 'heightMm' in mark ? mmToTwips(mark.heightMm) : undefined;
}

/** A paragraph with a frame of a width; where a height is given, the line is made so high. */
function boxed(
  text: string,
  style: string,
  columnTwips: number,
  widthTwips: number,
  heightTwips?: number,
): Paragraph {
  const indent = Math.round((columnTwips - widthTwips) / 2);
  // A border stands one point outside the text on each side.
  const line =
    heightTwips === undefined ? {} : { line: heightTwips - ptToTwips(2), lineRule: 'exact' as const };
  return new Paragraph({
    style,
    indent: { left: indent, right: indent },
    spacing: { before: ptToTwips(GAP_ABOVE_PT), ...line },
    border: BOX,
    children: [new TextRun(text)],
  });
}
