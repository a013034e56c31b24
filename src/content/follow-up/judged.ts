/** Every target of a plan with its result, judged: what summaries, tables and figures are made from. */
import { nearestNode } from '../node.js';
import type { Result } from '../schema/results.js';
import type { Target } from '../schema/target.js';
import { readActual } from './actual.js';
import type { Actual, ReadActual } from './actual-model.js';
import { type Judgement, judge } from './judgement.js';
import type { ResultsFile } from './results.js';

/** A file of results and the targets of its plan. */
export interface ResultsSubject extends ResultsFile {
  readonly targets: readonly Target[];
  /** Of the plan, where it is known. */
  readonly year?: number;
}

/** A result and the target it belongs to. */
export interface Matched {
  readonly result: Result;
  readonly index: number;
  readonly target: Target;
}

/** A target of the plan, what was reached of it, and how that is judged. */
export interface JudgedTarget {
  readonly target: Target;
  /** Absent where the file has no result of it. */
  readonly result?: Result;
  readonly actual?: Actual;
  readonly judgement: Judgement;
}

/** The results that belong to a target of the plan, in order of the file. */
export function matchedResults({ data, targets }: ResultsSubject): Matched[] {
  return data.ket_qua.flatMap((result, index) => {
    const target = targets.find(({ ma }) => ma === result.ma);
    return target ? [{ result, index, target }] : [];
  });
}

/** What was reached of a target by a result. */
export function actualOf({ result, index, target }: Matched, { root }: ResultsSubject): ReadActual {
  return readActual(result, target, (path) => {
    const node = nearestNode(root, ['ket_qua', index, ...path]);
    return node.kind === 'text' ? node.number : undefined;
  });
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
