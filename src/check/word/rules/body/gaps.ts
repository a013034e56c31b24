import { BODY } from '../../../../decree30/layout.js';
import type { PartLine, RecognisedDocument } from '../../../../docx/parts/model.js';
import type { WordParagraph } from '../../../../docx/read/model.js';
import { twipsToPt } from '../../../../docx/units.js';
import { shownNumber } from '../../format.js';
import type { SharedFault } from './shared-fault.js';

export const GAP_MEND = `chọn các đoạn, đặt Spacing Before ${BODY.paragraphGapPt.min} pt trong hộp Paragraph`;

/** Lines with the line of the paragraph right above, where no empty paragraph stands between them. */
export function pairs(
  { paragraphs }: RecognisedDocument,
  lines: readonly PartLine[],
): { above: WordParagraph; line: PartLine; isApart: boolean }[] {
  const places = new Map(paragraphs.map((paragraph, at) => [paragraph, at]));
  const firsts = new Map<WordParagraph, PartLine>();
  for (const line of lines) if (!firsts.has(line.line.paragraph)) firsts.set(line.line.paragraph, line);
  return [...firsts].flatMap(([paragraph, line]) => {
    const at = places.get(paragraph) ?? 0;
    let from = at - 1;
    while (isEmpty(paragraphs[from])) from -= 1;
    const above = paragraphs[from];
    return above && firsts.has(above) ? [{ above, line, isApart: from < at - 1 }] : [];
  });
}

/** Tabs may draw dots to write on, and a paragraph with a border or a shape draws a rule. */
function isEmpty(paragraph: WordParagraph | undefined): boolean {
  if (!paragraph || paragraph.cell || paragraph.lines.length > 0) return false;
  const { borderTop, borderBottom } = paragraph.format;
  return !borderTop && !borderBottom && /^[ \u00a0]*$/u.test(paragraph.text);
}

/** Gaps between paragraphs that are smaller than they may be. */
export function gapFaults(document: RecognisedDocument, lines: readonly PartLine[]): SharedFault[] {
  return pairs(document, lines).flatMap(({ above, line, isApart }): SharedFault[] => {
    const { paragraph } = line.line;
    // The height of an empty paragraph is a gap too, and what Word chooses itself is not known.
    if (isApart || above.format.autoSpacing || paragraph.format.autoSpacing) return [];
    const { after, before } = spaces(above, paragraph);
    const gapPt = twipsToPt(after + before);
    const { min } = BODY.paragraphGapPt;
    if (gapPt >= min) return [];
    return [
      {
        partLine: line,
        found: `khoảng cách giữa các đoạn ${shownNumber(gapPt)} pt`,
        changes: [{ kind: 'paragraph', paragraph, set: { beforePt: min } }],
      },
    ];
  });
}

/** Paragraphs of one style may leave out the space between them. */
function spaces(above: WordParagraph, below: WordParagraph): { after: number; before: number } {
  const isSameStyle = above.styleName === below.styleName;
  return {
    after: isSameStyle && above.format.contextualSpacing ? 0 : above.format.afterTwips,
    before: isSameStyle && below.format.contextualSpacing ? 0 : below.format.beforeTwips,
  };
}
