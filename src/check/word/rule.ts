import type { References } from '../../content/references.js';
import type { Part } from '../../decree30/layout.js';
import type { Change } from '../../docx/edit/change.js';
import { linesOf, type RecognisedDocument, SURE } from '../../docx/parts/model.js';
import type { WordParagraph } from '../../docx/read/model.js';
import type { Severity } from '../../message/finding.js';
import type { RuleFacts } from '../rule-facts.js';
import type { WordExample } from './example.js';

/** A document of a Word file, with the agency and the register where it belongs to a working folder. */
export interface WordSubject {
  readonly document: RecognisedDocument;
  readonly references?: References;
}

/** What a rule says about one place of a Word file. */
export interface WordReport {
  /** Where; absent for what concerns the page or the document as a whole. */
  readonly paragraph?: WordParagraph;
  /** Offsets in the text of the paragraph, where only a stretch is meant. */
  readonly start?: number;
  readonly end?: number;
  /** What it is about, in Vietnamese: the name of a part. */
  readonly subject: string;
  /** `gặp A, cần B`. */
  readonly message: string;
  readonly mend: string;
  /** How sure it is that the place is what the rule takes it for; sure where absent. */
  readonly confidence?: number;
  /** Where a rule is sometimes stricter or milder than usual. */
  readonly severity?: Severity;
  /** What may safely be done about it; absent where a person has to decide. */
  readonly changes?: readonly Change[];
}

/** A rule about Word files, one file each, with examples that the tests run. */
export interface WordRule extends RuleFacts {
  /** It applies to documents that have at least one of these parts; to all where absent. */
  readonly parts?: readonly Part[];
  /** Where it applies only to some documents. */
  readonly appliesTo?: (document: RecognisedDocument) => boolean;
  /** What it cannot be judged without. */
  readonly needs?: 'agency';
  readonly check: (subject: WordSubject) => WordReport[];
  /** Every failing example is found by this rule, and by no other as an error; no passing one is found at all. */
  readonly examples: { readonly passing: readonly WordExample[]; readonly failing: readonly WordExample[] };
}

/** đạt, không đạt, cần xem lại, chưa kiểm tra được, không áp dụng. */
export type Status = 'passed' | 'failed' | 'review' | 'unchecked' | 'not-applicable';

export interface RuleResult {
  readonly rule: RuleFacts;
  readonly status: Status;
  readonly reports: readonly JudgedReport[];
  /** What an unchecked rule would need, in Vietnamese. */
  readonly lacks?: string;
}

/** A report with the severity it has in the end. */
export interface JudgedReport extends Omit<WordReport, 'severity'> {
  readonly severity: Severity;
}

/** Runs a rule. What it says about a part that was recognised with doubt is only advice. */
export function runWordRule(rule: WordRule, subject: WordSubject): RuleResult {
  const { document, references } = subject;
  const hasParts = rule.parts?.some((part) => linesOf(document, part).length > 0) ?? true;
  if (!hasParts || rule.appliesTo?.(document) === false) {
    return { rule, status: 'not-applicable', reports: [] };
  }
  if (rule.needs === 'agency' && !references) {
    return { rule, status: 'unchecked', reports: [], lacks: 'co-quan.yaml của chính cơ quan ban hành' };
  }
  return judged(rule, rule.check(subject));
}

/** What a rule says of one document at the most: nobody reads more. */
export const MAX_REPORTS = 1000;

/** The status that follows from what a rule reports. */
export function judged(rule: RuleFacts, found: readonly WordReport[]): RuleResult {
  const reports = found.slice(0, MAX_REPORTS).map((report): JudgedReport => {
    const { confidence = 1, severity = rule.severity } = report;
    return { ...report, severity: confidence < SURE ? 'advice' : severity };
  });
  const hasError = reports.some(({ severity }) => severity === 'error');
  const status = hasError ? 'failed' : reports.length > 0 ? 'review' : 'passed';
  return { rule, status, reports };
}
