/** What the report of a year is made from: the plan, what was reached of its targets, the awards, the fund. */
import type { ContentDocument } from '../document.js';
import type { MapNode } from '../node.js';
import type { FollowUp } from '../schema/follow-up.js';
import { type AwardLedger, ledgerOf } from './award-ledger.js';
import { followUpOf } from './follow-up.js';
import { type Fund, fundOf } from './fund.js';
import { type JudgedTarget, judgedTargets } from './judged.js';
import type { ResultsFile } from './results.js';

export interface YearFacts {
  readonly plan: FollowUp;
  readonly planRoot: MapNode;
  /** As shown to the clerk. */
  readonly planFile: string;
  readonly year: number;
  readonly results: ResultsFile;
  /** Every target of the plan, in its order. */
  readonly judged: readonly JudgedTarget[];
  readonly ledger: AwardLedger;
  readonly fund: Fund;
  /** The figures are invented, to show what a report looks like. */
  readonly isInvented: boolean;
}

/** @param ledger where the awards are counted elsewhere than in the results */
export function yearFactsOf(
  plan: ContentDocument,
  results: ResultsFile,
  ledger: AwardLedger = ledgerOf(results),
): YearFacts {
  const followUp = followUpOf(plan);
  return {
    plan: followUp,
    planRoot: plan.root,
    planFile: plan.file,
    year: plan.head.nam,
    results,
    judged: judgedTargets({ ...results, targets: followUp.chi_tieu ?? [] }),
    ledger,
    fund: fundOf(results),
    isInvented: results.data.gia_dinh ?? false,
  };
}
