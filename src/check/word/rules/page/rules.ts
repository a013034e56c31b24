import type { WordRule } from '../../rule.js';
import { font } from './font-01-font.js';
import { legacyFont } from './font-02-legacy-font.js';
import { color } from './font-03-color.js';
import { headerSizes } from './font-04-header-sizes.js';
import { bodyBesideNation } from './font-05-level.js';
import { halves } from './grid-01-halves.js';
import { nationalNameOnOneLine } from './grid-02-column.js';
import { order } from './grid-03-order.js';
import { paper } from './page-01-paper.js';
import { orientation } from './page-02-orientation.js';
import { margins } from './page-03-margins.js';
import { landscapeMargins } from './page-04-landscape-margins.js';
import { numberedFromOne } from './pnum-01-from-one.js';
import { pageNumberPosition } from './pnum-02-position.js';
import { pageNumberLook } from './pnum-03-look.js';
import { hiddenOnFirstPage } from './pnum-04-first-page.js';
import { appendixPageNumbers } from './pnum-05-appendices.js';

/** Rules about page, font, page number and the places on the page. */
export const PAGE_RULES: readonly WordRule[] = [
  paper,
  orientation,
  margins,
  landscapeMargins,
  font,
  legacyFont,
  color,
  headerSizes,
  bodyBesideNation,
  numberedFromOne,
  pageNumberPosition,
  pageNumberLook,
  hiddenOnFirstPage,
  appendixPageNumbers,
  halves,
  nationalNameOnOneLine,
  order,
];
