import type { RecognisedDocument } from '../../docx/parts/model.js';
import type { WordParagraph } from '../../docx/read/model.js';

/** Room for the text of a paragraph: of its cell, or between the margins of the page, less its indents. */
export function roomTwips({ sections }: RecognisedDocument, paragraph: WordParagraph): number {
  const section = sections.find(({ blocks }) => blocks.includes(paragraph)) ?? sections[0];
  const page = section
    ? section.page.widthTwips - section.page.leftTwips - section.page.rightTwips
    : Number.POSITIVE_INFINITY;
  const { leftTwips, rightTwips } = paragraph.format;
  return (paragraph.cell?.innerWidthTwips ?? page) - leftTwips - rightTwips;
}
