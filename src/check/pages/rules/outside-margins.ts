import { PAGE } from '../../../decree30/layout.js';
import type { WordSection } from '../../../docx/read/model.js';
import { twipsToPt } from '../../../docx/units.js';
import { quoted } from '../../../message/finding.js';
import type { Page } from '../../../render/pages.js';
import type { PageRule } from '../page-rule.js';

/** Italic letters and closing marks hang over a little. */
const TOLERANCE_PT = 4;

export const outsideMargins: PageRule = {
  id: 'TRANG-04',
  title: 'Chữ không tràn ra ngoài lề',
  clause: PAGE.clause,
  basis: 'inference',
  severity: 'advice',
  check: ({ document, pages }) =>
    pages.flatMap((page, index) => {
      const edges = edgesOf(page, document.sections);
      const outside = page.lines.filter(
        ({ left, right }) =>
          edges && (left < edges.left - TOLERANCE_PT || right > edges.right + TOLERANCE_PT),
      );
      const [first] = outside;
      if (!first) return [];
      return [
        {
          subject: 'lề',
          message: `gặp ${outside.length} dòng tràn ra ngoài lề ở trang ${index + 1}: ${quoted(first.text)}, cần nằm trong lề`,
          mend: 'bỏ thụt lề âm, thu hẹp bảng, hoặc đặt bảng ở trang ngang',
        },
      ];
    }),
};

/** Left and right edge of the text; the widest among sections of that paper, for it is not known which one a page is of. */
function edgesOf(page: Page, sections: readonly WordSection[]): { left: number; right: number } | undefined {
  const own = sections.filter(
    ({ page: { widthTwips } }) => Math.abs(twipsToPt(widthTwips) - page.width) < TOLERANCE_PT,
  );
  if (own.length === 0) return undefined;
  return {
    left: twipsToPt(Math.min(...own.map((section) => section.page.leftTwips))),
    right: page.width - twipsToPt(Math.min(...own.map((section) => section.page.rightTwips))),
  };
}
