import { limited } from '../../content/finding-limit.js';
import type { YearReport } from '../../content/schema/year-report.js';
import { type Finding, inOrder } from '../../message/finding.js';
import type { RuleSubject } from '../content/rule.js';
import type { YearReportSubject } from './rule.js';
import { YEAR_REPORT_RULES } from './rules.js';

/** Everything that the rules find in a report of the year, in order of place; nothing in other documents. */
export function checkYearReport(subject: RuleSubject): Finding[] {
  const { facts, head } = subject;
  if (!facts) return [];
  const report: YearReportSubject = { ...subject, facts, data: head as YearReport };
  const findings = YEAR_REPORT_RULES.flatMap((rule) =>
    limited(
      rule.check(report).map(({ severity, ...told }): Finding => {
        return { rule: rule.id, severity: severity ?? rule.severity, clause: rule.clause, ...told };
      }),
    ),
  );
  return inOrder(findings);
}
