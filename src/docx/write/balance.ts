import { type Part, TEXT } from '../../decree30/layout.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { balancedWidthPt } from '../../text/width.js';
import { ptToTwips, twipsToPt } from '../units.js';

/** Air that keeps a line from breaking earlier where another program measures a hair wider. */
const AIR_PT = 6;

/** Side indents at which a centred text breaks into lines of about equal length, and the width they leave. */
export function balanced(part: Part, text: string, columnTwips: number, layout: OfficeLayout) {
  const columnPt = twipsToPt(columnTwips);
  const widthPt = Math.min(
    columnPt,
    balancedWidthPt(text, columnPt, layout.sizePt[part], TEXT[part]) + AIR_PT,
  );
  const side = Math.floor((columnTwips - ptToTwips(widthPt)) / 2);
  return { indent: { left: side, right: side }, widthPt };
}
