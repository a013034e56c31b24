import { PAGE, type Range } from '../../../../decree30/layout.js';
import type { PageChange } from '../../../../docx/edit/change.js';
import { ownSections } from '../../../../docx/parts/page-numbers.js';
import type { WordSection } from '../../../../docx/read/model.js';
import { twipsToMm } from '../../../../docx/units.js';
import { shownNumber } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isLandscape, TOLERANCE_MM } from './lengths.js';

const SIDES = [
  { side: 'top', name: 'lề trên', twips: 'topTwips', change: 'topMm' },
  { side: 'bottom', name: 'lề dưới', twips: 'bottomTwips', change: 'bottomMm' },
  { side: 'left', name: 'lề trái', twips: 'leftTwips', change: 'leftMm' },
  { side: 'right', name: 'lề phải', twips: 'rightTwips', change: 'rightMm' },
] as const;

/** Landscape pages have no margins of their own in the Decree: they are not judged (PAGE-04). */
export const margins: WordRule = {
  id: 'PAGE-03',
  title: 'Lề trên và dưới 20 đến 25 mm, lề trái 30 đến 35 mm, lề phải 15 đến 20 mm',
  clause: PAGE.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) =>
    ownSections(document)
      .filter((section) => !isLandscape(section))
      .flatMap((section) => marginReports(section)),
  examples: {
    passing: [{ told: 'lề trên 25 mm, lề phải 20 mm', edits: [{ page: { topMm: 25, rightMm: 20 } }] }],
    failing: [
      { told: 'lề dưới 12,5 mm', edits: [{ page: { bottomMm: 12.5 } }] },
      { told: 'lề trái 25 mm', edits: [{ page: { leftMm: 25 } }] },
    ],
  },
};

function marginReports(section: WordSection): WordReport[] {
  return SIDES.flatMap(({ side, name, twips, change }): WordReport[] => {
    const { min, max }: Range = PAGE.marginMm[side];
    const foundMm = twipsToMm(section.page[twips]);
    if (foundMm >= min - TOLERANCE_MM && foundMm <= max + TOLERANCE_MM) return [];
    const wantedMm = foundMm < min ? min : max;
    const set: PageChange = { [change]: wantedMm };
    return [
      {
        subject: name,
        message: `gặp ${shownNumber(foundMm)} mm, cần ${min} đến ${max} mm`,
        mend: `đặt ${name} ${wantedMm} mm (Layout → Margins)`,
        changes: [{ kind: 'page', section, set }],
      },
    ];
  });
}
