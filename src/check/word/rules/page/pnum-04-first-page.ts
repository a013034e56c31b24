import { PAGE_NUMBERS } from '../../../../decree30/layout.js';
import { ownSections, pageNumbers } from '../../../../docx/parts/page-numbers.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

export const hiddenOnFirstPage: WordRule = {
  id: 'PNUM-04',
  title: 'Không hiển thị số trang thứ nhất',
  clause: PAGE_NUMBERS.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const [section] = ownSections(document);
    if (!section || section.isContinuous) return [];
    const shown = section.hasTitlePage ? 'first' : 'default';
    const number = pageNumbers([section], document.word).find(({ page }) => page === shown);
    if (!number) return [];
    const report: WordReport = {
      paragraph: number.paragraph,
      subject: PART_NAMES.pageNumber,
      message: 'gặp số trang ở trang thứ nhất, cần không hiển thị',
      mend: 'chọn Different First Page cho đầu trang, xóa số ở trang thứ nhất',
    };
    if (section.hasTitlePage) return [report];
    return [{ ...report, changes: [{ kind: 'page', section, set: { hasTitlePage: true } }] }];
  },
  examples: {
    passing: [{ told: 'trang thứ nhất không có số', edits: [{ page: { hasTitlePage: true } }] }],
    failing: [{ told: 'trang thứ nhất có số', edits: [{ page: { hasTitlePage: false } }] }],
  },
};
