import { limited } from '../../content/finding-limit.js';
import type { Actual } from '../../content/follow-up/actual-model.js';
import { type Judgement, judge } from '../../content/follow-up/judgement.js';
import type { Result } from '../../content/schema/results.js';
import type { Target } from '../../content/schema/target.js';
import { type Finding, inOrder } from '../../message/finding.js';
import { actualOf, matchedResults, type ResultsSubject, runResultsRule } from './rule.js';
import { RESULTS_RULES } from './rules.js';

/** A target of the plan, what was reached of it, and how that is judged. */
export interface JudgedTarget {
  readonly target: Target;
  /** Absent where the file has no result of it. */
  readonly result?: Result;
  readonly actual?: Actual;
  readonly judgement: Judgement;
}

/** Everything that the rules find in a file of results, in order of place. */
export function checkResults(subject: ResultsSubject): Finding[] {
  return inOrder(RESULTS_RULES.flatMap((rule) => limited(runResultsRule(rule, subject))));
}

/** Every target of the plan, in its order: none may vanish. A result that is wrong in itself counts as not known. */
export function judgedTargets(subject: ResultsSubject): JudgedTarget[] {
  const matched = matchedResults(subject);
  return subject.targets.map((target) => {
    const own = matched.find((each) => each.target === target);
    if (!own) return { target, judgement: { verdict: 'unknown' } };
    const { result } = own;
    const { actual, faults } = actualOf(own, subject);
    const sure = faults.length === 0 ? actual : undefined;
    return { target, result, ...(sure && { actual: sure }), judgement: judge(target, result, sure) };
  });
}
