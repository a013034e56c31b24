/** What the report of a year is made from: the plan, what was reached of its targets, the awards, the fund. */
import type { ContentDocument } from '../document.js';
import type { MapNode } from '../node.js';
import type { FollowUp } from '../schema/follow-up.js';
import { type AwardLedger, ledgerOf } from './award-ledger.js';
import { followUpOf } from './follow-up.js';
import { type Fund, fundOf } from './fund.js';
import { initiativesOf, type YearInitiative } from './initiatives.js';
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
  readonly initiatives: readonly YearInitiative[];
  readonly fund: Fund;
  /** The file whose figures are invented, to show what a report looks like. */
  readonly inventedIn: string | undefined;
  /** Where facts come from a dossier of commendations: it and its workbook, as shown to the clerk. */
  readonly dossierFiles: readonly string[];
}

/** What the year's dossier of commendations tells of it. */
export type DossierFacts = Pick<YearFacts, 'ledger' | 'initiatives' | 'inventedIn' | 'dossierFiles'>;

/** @param dossier counts the awards; its initiatives stand in where the results list none */
export function yearFactsOf(plan: ContentDocument, results: ResultsFile, dossier?: DossierFacts): YearFacts {
  const followUp = followUpOf(plan);
  return {
    plan: followUp,
    planRoot: plan.root,
    planFile: plan.file,
    year: plan.head.nam,
    results,
    judged: judgedTargets({ ...results, targets: followUp.chi_tieu ?? [] }),
    ledger: dossier?.ledger ?? ledgerOf(results),
    initiatives: results.data.sang_kien ? initiativesOf(results) : (dossier?.initiatives ?? []),
    fund: fundOf(results),
    inventedIn: results.data.gia_dinh ? results.file : dossier?.inventedIn,
    dossierFiles: dossier?.dossierFiles ?? [],
  };
}
