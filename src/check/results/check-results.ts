import { limited } from '../../content/finding-limit.js';
import type { ResultsSubject } from '../../content/follow-up/judged.js';
import { type Finding, inOrder } from '../../message/finding.js';
import { runResultsRule } from './rule.js';
import { RESULTS_RULES } from './rules.js';

/** Everything that the rules find in a file of results, in order of place. */
export function checkResults(subject: ResultsSubject): Finding[] {
  return inOrder(RESULTS_RULES.flatMap((rule) => limited(runResultsRule(rule, subject))));
}
