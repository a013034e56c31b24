import { PAGE } from '../../../../decree30/layout.js';
import { ownSections } from '../../../../docx/parts/page-numbers.js';
import type { WordSection } from '../../../../docx/read/model.js';
import { twipsToMm } from '../../../../docx/units.js';
import { shownNumber } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isLandscape, isNear } from './lengths.js';

export const paper: WordRule = {
  id: 'PAGE-01',
  title: 'Khổ giấy A4 (210 mm × 297 mm)',
  clause: PAGE.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const odd = ownSections(document).filter((section) => !isA4(section));
    return odd.slice(0, 1).map((section) => report(section, odd));
  },
  examples: {
    passing: [{ told: 'A4 đặt đứng', edits: [{ page: { widthMm: 210, heightMm: 297 } }] }],
    failing: [
      { told: 'khổ Letter', edits: [{ page: { widthMm: 215.9, heightMm: 279.4 } }] },
      {
        told: 'khổ F4 của phụ lục',
        base: 'van-ban-phu-luc',
        edits: [{ section: -1, page: { widthMm: 330, heightMm: 216 } }],
      },
    ],
  },
};

/** The shorter side first. */
function sidesMm({ page }: WordSection): [number, number] {
  const [width, height] = [twipsToMm(page.widthTwips), twipsToMm(page.heightTwips)];
  return width < height ? [width, height] : [height, width];
}

function isA4(section: WordSection): boolean {
  const [short, long] = sidesMm(section);
  return isNear(short, PAGE.widthMm) && isNear(long, PAGE.heightMm);
}

function report(first: WordSection, odd: readonly WordSection[]): WordReport {
  const [short, long] = sidesMm(first);
  const more = odd.length > 1 ? ` ở ${odd.length} phần` : '';
  return {
    subject: 'khổ giấy',
    message: `gặp ${shownNumber(short)} mm × ${shownNumber(long)} mm${more}, cần A4 (${PAGE.widthMm} mm × ${PAGE.heightMm} mm)`,
    mend: 'chọn khổ giấy A4 (Layout → Size)',
    changes: odd.map((section) => ({
      kind: 'page',
      section,
      set: isLandscape(section)
        ? { widthMm: PAGE.heightMm, heightMm: PAGE.widthMm }
        : { widthMm: PAGE.widthMm, heightMm: PAGE.heightMm },
    })),
  };
}
