import type { ResultsRule } from './rule.js';
import { awardCounts } from './rules/award-counts.js';
import { awardOnce } from './rules/award-once.js';
import { awardParts } from './rules/award-parts.js';
import { awardStages } from './rules/award-stages.js';
import { fundBalance } from './rules/fund-balance.js';
import { resultChanged } from './rules/result-changed.js';
import { resultEvidence } from './rules/result-evidence.js';
import { resultExplained } from './rules/result-explained.js';
import { resultMissing } from './rules/result-missing.js';
import { resultSums } from './rules/result-sums.js';
import { resultUnknown } from './rules/result-unknown.js';
import { resultValue } from './rules/result-value.js';
import { resultsDay } from './rules/results-day.js';

/** Every rule about the results of a plan's targets, about awards and the fund. */
export const RESULTS_RULES: readonly ResultsRule[] = [
  resultMissing,
  resultUnknown,
  resultChanged,
  resultValue,
  resultSums,
  resultEvidence,
  resultExplained,
  resultsDay,
  awardCounts,
  awardStages,
  awardParts,
  awardOnce,
  fundBalance,
];
