import type { Line, RecognisedDocument } from '../../docx/parts/model.js';
import { breakLines, textWidthPt } from '../../text/width.js';

const TWIPS_PER_PT = 20;

/** Widths in twips of the lines that a line of text breaks into on the page, all in the format of its first letters. */
export function lineWidthsTwips(
  { paragraph, runs, text, cell }: Line,
  document: RecognisedDocument,
): number[] {
  const { format } = runs.find((run) => /\p{L}/u.test(run.text)) ?? { format: paragraph.markFormat };
  const { leftTwips, rightTwips, firstLineTwips } = paragraph.format;
  const room = (cell?.innerWidthTwips ?? textWidthTwips(document)) - leftTwips - rightTwips;
  const size = format.sizeHalfPoints / 2;
  const shown = format.caps ? text.toLocaleUpperCase('vi') : text;
  // The first line is shorter by its indent: blanks of that width stand for it.
  const blank = textWidthPt('\u00a0', size, format) * TWIPS_PER_PT;
  const indent = '\u00a0'.repeat(Math.max(0, Math.round(firstLineTwips / blank)));
  return breakLines(indent + shown.replace(/\s+/gu, ' '), room / TWIPS_PER_PT, size, format).map((piece) =>
    Math.round(textWidthPt(piece.replace(/^\u00a0+/u, ''), size, format) * TWIPS_PER_PT),
  );
}

function textWidthTwips({ sections }: RecognisedDocument): number {
  const page = sections[0]?.page;
  return page ? page.widthTwips - page.leftTwips - page.rightTwips : 0;
}
