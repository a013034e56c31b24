import { BorderStyle, Paragraph } from 'docx';
import { type Part, TEXT, type TextFact } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { breakLines, textWidthPt } from '../../text/width.js';
import { ptToTwips, twipsToPt } from '../units.js';
import { RULE_STYLE } from './styles.js';

/** Line width of the rules, in eighths of a point as `w:sz` of a border counts. */
const RULE_EIGHTHS = 6;

/**
 * The solid rule under a centred text: an empty line with a top border, its indents leaving the lawful length.
 *
 * @param part what stands above the rule; its fact gives the lawful share
 * @param text that text, as printed
 * @param place width of the column both stand in, and of the text inside it where that is narrower
 */
export function ruleBelow(
  part: Part,
  text: string,
  { columnTwips, widthPt = twipsToPt(columnTwips) }: { columnTwips: number; widthPt?: number },
  layout: OfficeLayout,
): Paragraph {
  const lengthTwips = ptToTwips(ruleLengthPt(part, text, widthPt, layout));
  const indent = Math.round((columnTwips - lengthTwips) / 2);
  return new Paragraph({
    style: RULE_STYLE,
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: RULE_EIGHTHS, space: 1, color: '000000' } },
  });
}

/**
 * Length of the rule in points. The Decree measures it against "the line of text": the last line, above the rule; where
 * it can, the length suits the longest line as well.
 */
export function ruleLengthPt(part: Part, text: string, columnPt: number, layout: OfficeLayout): number {
  const { ruleBelow: share, ...style }: TextFact = TEXT[part];
  if (!share) throw new Error(`no rule below ${part}`);
  const sizePt = layout.sizePt[part];
  const widths = breakLines(text, columnPt, sizePt, style).map((line) => textWidthPt(line, sizePt, style));
  const last = widths.at(-1) ?? 0;
  const longest = Math.max(...widths);
  return Math.min(last * share.max, Math.max(last * share.preferred, longest * share.min));
}
