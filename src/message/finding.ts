import { compareOrigins, type Origin } from '../document/origin.js';

/** `error` (lỗi): nothing is written. `advice` (nên xem): the document is written, the finding is listed. */
export type Severity = 'error' | 'advice';

/** One thing found, told so that a clerk can mend it without help. All texts are Vietnamese. */
export interface Finding {
  readonly severity: Severity;
  /** Stable name of the rule that found it, for programs and for the list of rules. */
  readonly rule: string;
  readonly origin: Origin;
  /** How a clerk finds the place where it has no line: `đoạn 12`. */
  readonly place?: string;
  /** What it is about: a key (`ngay`) or a part of the document. */
  readonly subject: string;
  /** What was found and what was expected: `gặp ‹A›, cần B`. */
  readonly message: string;
  /** What to do about it. */
  readonly mend?: string;
  /** The clause it rests on, e.g. `NĐ 30, Phụ lục I, II.4.b`. */
  readonly clause?: string;
  /** How firmly it stands, e.g. `theo mẫu trình bày`. */
  readonly certainty?: string;
}

/** A failure that is told by findings: nothing can go on, and the clerk is told why. */
export class FindingsError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join('; '));
    this.name = 'FindingsError';
  }
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Findings in the order of their places, each told once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => compareOrigins(a.origin, b.origin))
    .filter((finding) => {
      const { file, line, column } = finding.origin;
      const key = [file, line, column, finding.subject, finding.message].join('\u0000');
      return seen.has(key) ? false : seen.add(key);
    });
}

const SEVERITY_WORDS: Record<Severity, string> = { error: 'lỗi', advice: 'nên xem' };

/** The two lines that a clerk reads: place, severity and message; then the mend and the clause. */
export function formatFinding(finding: Finding): string {
  const { file, line, column } = finding.origin;
  const place = finding.place === undefined ? `${file}:${line}:${column}` : `${file}, ${finding.place}`;
  const head = `${place}  ${SEVERITY_WORDS[finding.severity]}  ${finding.subject}: ${finding.message}`;
  const tail = [
    finding.mend === undefined ? '' : `→ ${finding.mend}`,
    finding.clause === undefined ? '' : `[${[finding.clause, finding.certainty].filter(Boolean).join('; ')}]`,
  ].filter(Boolean);
  return tail.length === 0 ? head : `${head}\n  ${tail.join('  ')}`;
}

/** A clerk's own text inside a message: shortened, on one line, between ‹ ›. */
export function quoted(text: string, maxLength = 60): string {
  // A line may be far longer than what is shown of it.
  const line = text
    .trimStart()
    .slice(0, maxLength * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return `‹${line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line}›`;
}
