import { PAGE, type Range } from '../../../../decree30/layout.js';
import { ownSections } from '../../../../docx/parts/page-numbers.js';
import type { PageFormat } from '../../../../docx/read/model.js';
import { twipsToMm } from '../../../../docx/units.js';
import { shownNumber } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { isLandscape, TOLERANCE_MM } from './lengths.js';

type Side = keyof typeof PAGE.marginMm;

/** Which margin of an upright page lies at each side: kept as they are, or turned with the paper to either hand. */
const READINGS: readonly Readonly<Record<Side, Side>>[] = [
  { top: 'top', right: 'right', bottom: 'bottom', left: 'left' },
  { top: 'left', right: 'top', bottom: 'right', left: 'bottom' },
  { top: 'right', right: 'bottom', bottom: 'left', left: 'top' },
];

/** The Decree gives no margins of landscape pages: what fits one way to read it passes, the rest is only told. */
export const landscapeMargins: WordRule = {
  id: 'PAGE-04',
  title: 'Trang đặt ngang: lề như trang đứng, hoặc xoay theo tờ giấy',
  clause: PAGE.clause,
  basis: 'inference',
  severity: 'advice',
  check: ({ document }) =>
    ownSections(document)
      .filter((section) => isLandscape(section) && !READINGS.some((sides) => fits(section.page, sides)))
      .map(({ page }) => ({
        subject: 'lề trang đặt ngang',
        message: `gặp lề trên ${mm(page.topTwips)}, dưới ${mm(page.bottomTwips)}, trái ${mm(page.leftTwips)}, phải ${mm(page.rightTwips)} mm; Nghị định không quy định riêng, nên giữ như trang đứng hoặc xoay theo tờ giấy`,
        mend: 'xem lại lề của trang đặt ngang (Layout → Margins)',
      })),
  examples: {
    passing: [
      { told: 'trang đứng', edits: [] },
      {
        told: 'trang ngang, lề như trang đứng',
        base: 'van-ban-phu-luc',
        edits: [{ section: -1, page: { widthMm: 297, heightMm: 210 } }],
      },
    ],
    failing: [
      {
        told: 'trang ngang của phụ lục, lề trái 10 mm',
        base: 'van-ban-phu-luc',
        edits: [{ section: -1, page: { widthMm: 297, heightMm: 210, leftMm: 10 } }],
      },
    ],
  },
};

function fits(page: PageFormat, sides: Readonly<Record<Side, Side>>): boolean {
  const found: Record<Side, number> = {
    top: page.topTwips,
    right: page.rightTwips,
    bottom: page.bottomTwips,
    left: page.leftTwips,
  };
  return (Object.keys(sides) as Side[]).every((side) => {
    const { min, max }: Range = PAGE.marginMm[sides[side]];
    const length = twipsToMm(found[side]);
    return length >= min - TOLERANCE_MM && length <= max + TOLERANCE_MM;
  });
}

function mm(twips: number): string {
  return shownNumber(twipsToMm(twips));
}
