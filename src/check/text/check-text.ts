import type { TextReport, TextRule, TextSubject } from './text-rule.js';
import { TEXT_RULES } from './text-rules.js';

/** A report, and the rule that made it. */
export interface TextFinding {
  readonly rule: TextRule;
  readonly report: TextReport;
}

/** Everything that the rules about words find in a document, in the order of the page. */
export function checkText(subject: TextSubject): TextFinding[] {
  return TEXT_RULES.flatMap((rule) => rule.check(subject).map((report) => ({ rule, report }))).sort(
    (a, b) => a.report.line - b.report.line || a.report.start - b.report.start,
  );
}
