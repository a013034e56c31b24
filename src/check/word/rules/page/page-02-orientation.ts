import { PAGE } from '../../../../decree30/layout.js';
import { hasFigures, ownSections } from '../../../../docx/parts/page-numbers.js';
import type { WordRule } from '../../rule.js';
import { isLandscape } from './lengths.js';

/** Pages with tables and charts may be wide; those of appendices are not ruled on. */
export const orientation: WordRule = {
  id: 'PAGE-02',
  title: 'Trang đặt đứng; chỉ đặt ngang khi có bảng, biểu không làm thành phụ lục riêng',
  clause: PAGE.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) =>
    ownSections(document)
      .filter((section) => isLandscape(section) && !hasFigures(section))
      .filter((section) => document.appendices.every((appendix) => appendix.section !== section))
      .map((section) => ({
        subject: 'hướng giấy',
        message: 'gặp trang đặt ngang mà không có bảng, biểu; cần trang đặt đứng',
        mend: 'chọn Portrait (Layout → Orientation)',
        changes: [
          { kind: 'page', section, set: { widthMm: PAGE.widthMm, heightMm: PAGE.heightMm } } as const,
        ],
      })),
  examples: {
    passing: [
      { told: 'trang đặt đứng', edits: [] },
      {
        told: 'trang ngang có bảng',
        base: 'van-ban-phu-luc',
        edits: [{ section: -1, page: { widthMm: 297, heightMm: 210 } }],
      },
    ],
    failing: [
      {
        told: 'công văn toàn chữ đặt ngang',
        base: 'cong-van',
        edits: [{ page: { widthMm: 297, heightMm: 210 } }],
      },
    ],
  },
};
