import type { YearFacts } from '../../content/follow-up/year-facts.js';
import type { YearReport } from '../../content/schema/year-report.js';
import { FOLLOW_UP_CLAUSE } from '../content/follow-up-rule.js';
import type { Changes, Report, RuleSubject } from '../content/rule.js';
import type { RuleFacts } from '../rule-facts.js';

/** A report of the year, its own data and what it is made from. */
export interface YearReportSubject extends RuleSubject {
  readonly facts: YearFacts;
  readonly data: YearReport;
}

/** What is different in the report, the results and the plan that examples start from. */
export interface YearReportExample {
  readonly report?: Changes;
  readonly results?: Changes;
  readonly plan?: Changes;
}

/** A rule about a report of the year, against the plan and its results. One file each, with examples for the tests. */
export interface YearReportRule extends RuleFacts {
  readonly check: (subject: YearReportSubject) => Report[];
  readonly examples: {
    readonly passing: readonly YearReportExample[];
    readonly failing: readonly YearReportExample[];
  };
}

/** A rule about a report of the year: the Decree does not regulate its figures. */
export function yearReportRule(facts: Omit<YearReportRule, 'clause' | 'basis'>): YearReportRule {
  return { ...facts, clause: FOLLOW_UP_CLAUSE, basis: 'inference' };
}
