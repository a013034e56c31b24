import { type Part, TEXT } from '../../../decree30/layout.js';
import { linesOf } from '../../../docx/parts/model.js';
import type { WordReport } from '../../word/rule.js';
import { type PageRule, type PageSubject, placeOf, squeezed, textLinesOf } from '../page-rule.js';

const HEADINGS: readonly Part[] = ['headingLabel', 'headingTitle', 'section', 'titledClause'];

export const strandedHeading: PageRule = {
  id: 'TRANG-03',
  title: 'Tiêu đề không nằm ở dòng cuối trang',
  clause: TEXT.headingTitle.clause,
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    HEADINGS.flatMap((part) => linesOf(subject.document, part).flatMap((line) => stranded(subject, line))),
};

function stranded({ pages }: PageSubject, partLine: Parameters<typeof placeOf>[0]): WordReport[] {
  const placed = placeOf(partLine, pages);
  if (!placed || placed.pageIndex === pages.length - 1) return [];
  const last = textLinesOf(pages[placed.pageIndex]).at(-1);
  // The last line of the page is the last of the heading, not of a paragraph that begins with the same words.
  if (!last || !squeezed(partLine.line.text).endsWith(squeezed(last.text))) return [];
  if (last.top < placed.onPage.top) return [];
  return [
    {
      paragraph: partLine.line.paragraph,
      subject: 'tiêu đề',
      message: `gặp tiêu đề ở dòng cuối trang ${placed.pageIndex + 1}, cần cùng trang với dòng nội dung ở sau`,
      mend: 'chọn đoạn, đánh dấu Paragraph → Line and Page Breaks → Keep with next',
    },
  ];
}
