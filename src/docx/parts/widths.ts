import { textWidthPt } from '../../text/width.js';
import type { WordParagraph } from '../read/model.js';
import type { Line } from './model.js';

/** Word raises and shrinks raised text to about two thirds. */
const RAISED_SHARE = 0.65;

/** Width in twips of a line of text as it is set; all fonts count as Times New Roman. */
export function textColumnTwips(line: Line): number {
  const points = line.runs.reduce((sum, { text, format }) => {
    const shown = format.caps ? text.toLocaleUpperCase('vi') : text;
    return sum + textWidthPt(shown, format.sizeHalfPoints / 2, format);
  }, 0);
  return Math.round(points * 20);
}

/** Width in twips of some of the text of a paragraph, in the format of its first run. */
export function lineWidthTwips({ runs, markFormat }: WordParagraph, text: string): number {
  const format = runs.find((run) => run.text.includes('_'))?.format ?? markFormat;
  const size = (format.sizeHalfPoints / 2) * (format.raised ? RAISED_SHARE : 1);
  return Math.round(textWidthPt(text.trim(), size, format) * 20);
}
