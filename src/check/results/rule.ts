import type { ActualFault } from '../../content/follow-up/actual-model.js';
import { actualOf, matchedResults, type ResultsSubject } from '../../content/follow-up/judged.js';
import { nearestNode, originAt, shownKeyPath } from '../../content/node.js';
import type { Finding } from '../../message/finding.js';
import { FOLLOW_UP_CLAUSE } from '../content/follow-up-rule.js';
import type { Report } from '../content/rule.js';
import type { RuleFacts } from '../rule-facts.js';

/** Targets of a plan and results of them, as the examples of rules give them. */
export interface ResultsExample {
  readonly targets: readonly object[];
  readonly results: readonly object[];
  /** Other keys of the file: awards, initiatives, the fund. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/** A rule about results. One file each, with examples that the tests run. */
export interface ResultsRule extends RuleFacts {
  readonly check: (subject: ResultsSubject) => Report[];
  readonly examples: {
    readonly passing: readonly ResultsExample[];
    readonly failing: readonly ResultsExample[];
  };
}

type ResultsRuleFacts = Omit<ResultsRule, 'clause' | 'basis'>;

/** A rule about results: the Decree does not regulate them. */
export function resultsRule(facts: ResultsRuleFacts): ResultsRule {
  return { ...facts, clause: FOLLOW_UP_CLAUSE, basis: 'inference' };
}

/** Runs a rule and completes what it reports. */
export function runResultsRule(rule: ResultsRule, subject: ResultsSubject): Finding[] {
  return rule.check(subject).map(({ severity, ...report }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    clause: rule.clause,
    ...report,
  }));
}

/** The faults of one concern in all results. */
export function faultReports(subject: ResultsSubject, concern: ActualFault['concern']): Report[] {
  return matchedResults(subject).flatMap((matched) =>
    actualOf(matched, subject)
      .faults.filter((fault) => fault.concern === concern)
      .map(({ path, message, mend }) => reportAt(subject, matched.index, path, message, mend)),
  );
}

/** A report at a key of a result, or at the result that lacks it. */
export function reportAt(
  { root }: ResultsSubject,
  index: number,
  path: readonly PropertyKey[],
  message: string,
  mend: string,
): Report {
  const full = ['ket_qua', index, ...path];
  const value = nearestNode(root, full);
  const origin = value.kind === 'text' ? value.origin : originAt(root, full);
  return {
    origin,
    subject: shownPathOf(origin.path, full),
    message,
    mend,
  };
}

/** A cell of a spreadsheet is named as such. */
function shownPathOf(path: string | undefined, full: readonly PropertyKey[]): string {
  return path?.includes('ô ') ? path : shownKeyPath(full);
}

/** For examples: a target in per cent with some keys changed. */
export function target(changes: Readonly<Record<string, unknown>> = {}): object {
  return { ma: 'T1', noi_dung: 'Giải quyết đơn đúng hạn', don_vi_tinh: 'ty-le', gia_tri: '95', ...changes };
}

/** For examples: a target that is counted. */
export function countTarget(changes: Readonly<Record<string, unknown>> = {}): object {
  return target({ noi_dung: 'Số sáng kiến', don_vi_tinh: 'so-luong', gia_tri: '12', ...changes });
}

/** For examples: a form of commendation for individuals. */
export function exampleAward(changes: Readonly<Record<string, unknown>>): object {
  return { hinh_thuc: 'Giấy khen', nhom: 'hinh-thuc', cho: 'ca-nhan', ...changes };
}

/** For examples: results with one award. */
export function award(changes: Readonly<Record<string, unknown>>): ResultsExample {
  return { targets: [], results: [], others: { khen_thuong: [exampleAward(changes)] } };
}
