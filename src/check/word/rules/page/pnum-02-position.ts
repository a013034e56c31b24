import { TEXT } from '../../../../decree30/layout.js';
import { ownSections, type PageNumber, pageNumbers } from '../../../../docx/parts/page-numbers.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

export const pageNumberPosition: WordRule = {
  id: 'PNUM-02',
  title: 'Số trang canh giữa trong lề trên',
  clause: TEXT.pageNumber.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const numbers = pageNumbers(ownSections(document), document.word);
    const low = numbers.filter(({ edge }) => edge === 'footer');
    const aside = numbers.filter((number) => number.edge === 'header' && !isCentred(number));
    return [
      ...low.slice(0, 1).map(({ paragraph }) => ({
        paragraph,
        subject: PART_NAMES.pageNumber,
        message: 'gặp số trang ở chân trang, cần ở giữa lề trên',
        mend: 'bỏ số trang ở chân trang, chèn ở đầu trang (Insert → Page Number → Top of Page)',
      })),
      ...aside.slice(0, 1).map(
        ({ paragraph }): WordReport => ({
          paragraph,
          subject: PART_NAMES.pageNumber,
          message: 'gặp số trang không canh giữa, cần canh giữa',
          mend: 'đặt con trỏ vào số trang, chọn canh giữa (Ctrl+E)',
          changes: aside.map((number) => ({
            kind: 'paragraph',
            paragraph: number.paragraph,
            set: { align: TEXT.pageNumber.align },
          })),
        }),
      ),
    ];
  },
  examples: {
    passing: [{ told: 'giữa lề trên', edits: [] }],
    failing: [{ told: 'canh phải', edits: [{ edge: 'header', paragraph: { align: 'right' } }] }],
  },
};

/** A tab in front may lead to a stop in the middle. */
function isCentred({ paragraph, before, isPlacedApart }: PageNumber): boolean {
  return isPlacedApart || before.includes('\t') || paragraph.format.align === 'center';
}
