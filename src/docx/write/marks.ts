import { BorderStyle, Paragraph, TextRun } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import { CIRCULATION_MARKS, URGENCY_MARKS } from '../../decree30/marks.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { textWidthPt } from '../../text/width.js';
import { mmToTwips, ptToTwips, twipsToPt } from '../units.js';
import { STYLE } from './styles.js';

/** Line width of a frame, in eighths of a point as `w:sz` of a border counts, and in points. */
const LINE_EIGHTHS = 6;
const LINE_PT = LINE_EIGHTHS / 8;
/** Air between a frame and the words' own line, in points; `w:space` takes whole points only. */
const SPACE_PT = 1;
/** Height of a single line of Times New Roman, as a share of the size (hhea table). */
const LINE_HEIGHT = 1.15;
/** Air inside a frame whose size nothing prescribes. */
const AIR_PT = 8;
const GAP_ABOVE_PT = 6;
const SIDE = { style: BorderStyle.SINGLE, size: LINE_EIGHTHS, space: SPACE_PT, color: '000000' };

const SIZES = [...URGENCY_MARKS, ...CIRCULATION_MARKS];

/** DỰ THẢO in a frame under the number, as offices mark their drafts. */
export function draftMark(columnTwips: number, layout: OfficeLayout): Paragraph {
  const widthPt = textWidthPt(LITERALS.draft, layout.sizePt.draftMark, TEXT.draftMark) + 2 * AIR_PT;
  return boxed(LITERALS.draft, STYLE.draftMark, columnTwips, ptToTwips(widthPt));
}

/** A stamp under the number: secrecy or urgency, in a frame of the prescribed size (Phụ lục I, Phần I, Mục III, khoản 2). */
export function framedMark(text: string, columnTwips: number): Paragraph {
  return boxed(text, STYLE.framedMark, columnTwips, widthTwipsOf(text), { heightPt: heightPtOf(text) });
}

/**
 * A note on circulation at the right of the top margin (Mục IV, box 11). It belongs in the header of the first page: a
 * frame in front of the table that a document starts with is lost by some programs.
 */
export function circulationMark(text: string, columnTwips: number): Paragraph {
  return boxed(text, STYLE.framedMark, columnTwips, widthTwipsOf(text), {
    heightPt: heightPtOf(text),
    isAtTopRight: true,
  });
}

function widthTwipsOf(text: string): number {
  const mark = SIZES.find((candidate) => candidate.text === text);
  const ownWidth = ptToTwips(
    textWidthPt(text, TEXT.framedMark.sizePt.preferred, TEXT.framedMark) + 2 * AIR_PT,
  );
  return mark ? mmToTwips(mark.widthMm) : ownWidth;
}

function heightPtOf(text: string): number | undefined {
  const mark = SIZES.find((candidate) => candidate.text === text);
  return mark && twipsToPt(mmToTwips(mark.heightMm));
}

/** A paragraph with a frame of an outer width and, where one is prescribed, of an outer height. */
function boxed(
  text: string,
  style: string,
  columnTwips: number,
  widthTwips: number,
  { heightPt, isAtTopRight = false }: { heightPt?: number | undefined; isAtTopRight?: boolean } = {},
): Paragraph {
  // A border stands outside the text: its air and its line are taken off what is prescribed.
  const outside = ptToTwips(SPACE_PT + LINE_PT);
  const free = columnTwips - widthTwips;
  const right = isAtTopRight ? 0 : Math.round(free / 2);
  const lineHeightPt = TEXT.framedMark.sizePt.preferred * LINE_HEIGHT;
  const air = heightPt === undefined ? SPACE_PT : Math.round((heightPt - lineHeightPt) / 2 - LINE_PT);
  const upright = { ...SIDE, space: air };
  return new Paragraph({
    style,
    indent: { left: free - right + outside, right: right + outside },
    ...(!isAtTopRight && { spacing: { before: ptToTwips(GAP_ABOVE_PT) } }),
    border: { top: upright, bottom: upright, left: SIDE, right: SIDE },
    children: [new TextRun(text)],
  });
}
