import type { YearReportRule } from './rule.js';
import { figureOfTarget } from './rules/figure-of-target.js';
import { figureUnknown } from './rules/figure-unknown.js';
import { inventedFigures } from './rules/invented-figures.js';
import { movementResult } from './rules/movement-result.js';
import { nextTargets } from './rules/next-targets.js';
import { otherFigures } from './rules/other-figures.js';
import { sameYear } from './rules/same-year.js';
import { weaknessRemedy } from './rules/weakness-remedy.js';

/** Every rule about a report of the year. */
export const YEAR_REPORT_RULES: readonly YearReportRule[] = [
  figureOfTarget,
  figureUnknown,
  weaknessRemedy,
  movementResult,
  inventedFigures,
  sameYear,
  otherFigures,
  nextTargets,
];
