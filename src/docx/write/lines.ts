import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Part } from '../../decree30/layout.js';
import type { Inline, State } from '../../document/tree.js';
import { inlineRuns } from './inline.js';
import { STYLE } from './styles.js';

/** A line of fixed words in the style of a part. */
export function line(
  part: Part,
  text: string,
  options: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Paragraph({ style: STYLE[part], ...options, children: [new TextRun(text)] });
}

/** A line of the content in the style of a part. */
export function contentLine(
  part: Part,
  text: Inline,
  state: State,
  options: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Paragraph({ style: STYLE[part], ...options, children: inlineRuns(text, state) });
}

/** In capitals, as Vietnamese writes them. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
