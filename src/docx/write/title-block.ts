import { Paragraph, TextRun } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { type Frame, plainText } from '../../document/tree.js';
import { balancedWidthPt } from '../../text/width.js';
import { inlineRuns } from './inline.js';
import { textWidthTwips } from './page.js';
import { ruleBelow } from './rule.js';
import { STYLE } from './styles.js';
import { ptToTwips, twipsToPt } from './units.js';

/** Air that keeps a line from breaking earlier where another program measures a hair wider. */
const AIR_PT = 6;

/** Name of the kind, subject and the rule under it (Phụ lục I, Phần I, Mục II, khoản 5). */
export function titleBlock(frame: Frame, layout: OfficeLayout): Paragraph[] {
  const text = plainText(frame.subject);
  const columnTwips = textWidthTwips(layout);
  const columnPt = twipsToPt(columnTwips);
  const widthPt = Math.min(
    columnPt,
    balancedWidthPt(text, columnPt, layout.sizePt.subject, TEXT.subject) + AIR_PT,
  );
  const side = Math.floor((columnTwips - ptToTwips(widthPt)) / 2);
  return [
    new Paragraph({ style: STYLE.title, children: [new TextRun(frame.title)] }),
    new Paragraph({
      style: STYLE.subject,
      indent: { left: side, right: side },
      children: inlineRuns(frame.subject, frame.state),
    }),
    ruleBelow('subject', text, { columnTwips, widthPt }, layout),
  ];
}
