import type { Rule, TreeRule } from './rule.js';
import { academicTitle } from './rules/academic-title.js';
import { agencyLacks } from './rules/agency-lacks.js';
import { appendixMentioned } from './rules/appendix-mentioned.js';
import { blanks } from './rules/blanks.js';
import { chartCrowded } from './rules/chart-crowded.js';
import { chartNegative } from './rules/chart-negative.js';
import { chartNumbers } from './rules/chart-numbers.js';
import { chartRepeated } from './rules/chart-repeated.js';
import { chartStructure } from './rules/chart-structure.js';
import { citedActDate } from './rules/cited-act-date.js';
import { citedActInForce } from './rules/cited-act-in-force.js';
import { citedActIssuer } from './rules/cited-act-issuer.js';
import { citedActKnown } from './rules/cited-act-known.js';
import { citedActLater } from './rules/cited-act-later.js';
import { citedActTitle } from './rules/cited-act-title.js';
import { citedActTyped } from './rules/cited-act-typed.js';
import { deputySigns } from './rules/deputy-signs.js';
import { draftingUnit } from './rules/drafting-unit.js';
import { filingLine } from './rules/filing-line.js';
import { headingOrder } from './rules/heading-order.js';
import { inlineMarks } from './rules/inline-marks.js';
import { issuedComplete } from './rules/issued-complete.js';
import { legalBasisEnding } from './rules/legal-basis-ending.js';
import { likeArticle } from './rules/like-article.js';
import { movementEnded } from './rules/movement-ended.js';
import { planPeriod } from './rules/plan-period.js';
import { recipients } from './rules/recipients.js';
import { salutation } from './rules/salutation.js';
import { signer } from './rules/signer.js';
import { subjectEnding } from './rules/subject-ending.js';
import { symbol } from './rules/symbol.js';
import { tableNumbers } from './rules/table-numbers.js';
import { tableParts } from './rules/table-parts.js';
import { tableShares } from './rules/table-shares.js';
import { tableStructure } from './rules/table-structure.js';
import { tableTotals } from './rules/table-totals.js';
import { targetActs } from './rules/target-acts.js';
import { targetCodes } from './rules/target-codes.js';
import { targetDue } from './rules/target-due.js';
import { targetOwner } from './rules/target-owner.js';
import { targetValue } from './rules/target-value.js';
import { typedPoints } from './rules/typed-points.js';

/** Every rule about content files. */
export const RULES: readonly Rule[] = [
  academicTitle,
  agencyLacks,
  blanks,
  chartCrowded,
  chartNegative,
  chartNumbers,
  chartRepeated,
  chartStructure,
  citedActDate,
  citedActInForce,
  citedActIssuer,
  citedActKnown,
  citedActLater,
  citedActTitle,
  citedActTyped,
  deputySigns,
  draftingUnit,
  filingLine,
  inlineMarks,
  issuedComplete,
  legalBasisEnding,
  movementEnded,
  planPeriod,
  recipients,
  salutation,
  signer,
  subjectEnding,
  symbol,
  tableNumbers,
  tableParts,
  tableShares,
  tableStructure,
  tableTotals,
  targetActs,
  targetCodes,
  targetDue,
  targetOwner,
  targetValue,
];

/** Every rule about document trees. */
export const TREE_RULES: readonly TreeRule[] = [appendixMentioned, headingOrder, likeArticle, typedPoints];
