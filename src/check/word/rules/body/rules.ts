import type { WordRule } from '../../rule.js';
import { basisLook } from './basis-03-look.js';
import { basisMarks } from './basis-04-marks.js';
import { proposalLast } from './basis-05-proposal-last.js';
import { basesPresent } from './basis-06-present.js';
import { basisParagraph } from './basis-07-paragraph.js';
import { bodyLook } from './body-01-look.js';
import { justified } from './body-02-justified.js';
import { firstLine } from './body-03-first-line.js';
import { paragraphGap } from './body-04-gap.js';
import { lineSpacing } from './body-05-line-spacing.js';
import { endMark } from './body-06-end-mark.js';
import { partAndChapter } from './struct-01-part-chapter.js';
import { partAndChapterTitle } from './struct-02-part-chapter-title.js';
import { sectionLabel } from './struct-03-section.js';
import { sectionTitle } from './struct-04-section-title.js';
import { article } from './struct-05-article.js';
import { clauses } from './struct-06-clause.js';
import { titledClauseLook } from './struct-07-titled-clause.js';
import { untitledClause } from './struct-08-untitled-clause.js';
import { points } from './struct-09-point.js';
import { romanSection } from './struct-10-roman-section.js';
import { titles } from './struct-11-titles.js';
import { layers } from './struct-13-layers.js';

/** Rules about legal bases, headings, running text. */
export const BODY_RULES: readonly WordRule[] = [
  basisLook,
  basisMarks,
  proposalLast,
  basesPresent,
  basisParagraph,
  partAndChapter,
  partAndChapterTitle,
  sectionLabel,
  sectionTitle,
  article,
  clauses,
  titledClauseLook,
  untitledClause,
  points,
  romanSection,
  titles,
  layers,
  bodyLook,
  justified,
  firstLine,
  paragraphGap,
  lineSpacing,
  endMark,
];
