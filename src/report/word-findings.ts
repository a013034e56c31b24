import type { CheckedFile } from '../check/word/check-word.js';
import type { JudgedReport, RuleResult, Status } from '../check/word/rule.js';
import type { Basis } from '../decree30/layout.js';
import { SURE } from '../docx/parts/model.js';
import type { WordParagraph } from '../docx/read/model.js';
import { type Finding, quoted } from '../message/finding.js';

/** Something found in a Word file, as reports show it. */
export interface WordFinding extends Finding {
  /** Position of the paragraph from 1; absent for the page or the document as a whole. */
  readonly paragraph?: number;
  /** Offsets in the text of the paragraph. */
  readonly start?: number;
  readonly end?: number;
  readonly basis: Basis;
  /** Whether the program can mend it. */
  readonly canMend: boolean;
}

/** How firmly a finding stands, in words. */
const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  text: 'lời văn',
  table: 'bảng mẫu chữ',
  sample: 'theo mẫu trình bày',
  inference: 'cách hiểu',
};

/** Everything found in a file, in the order of its paragraphs; what is about the page comes first. */
export function findingsOf({ file, documents }: CheckedFile): WordFinding[] {
  return documents
    .flatMap(({ results }) =>
      results.flatMap((result) => result.reports.map((report) => findingOf(file, result, report))),
    )
    .sort((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column);
}

/** One report as reports show it. */
export function findingOf(
  file: string,
  { rule }: Pick<RuleResult, 'rule'>,
  report: JudgedReport,
): WordFinding {
  const { paragraph, start, end, subject, message, mend, severity, changes, confidence = 1 } = report;
  const doubt = confidence < SURE ? '; chưa chắc nhận đúng phần này' : '';
  return {
    severity,
    rule: rule.id,
    origin: { file, line: paragraph?.position ?? 0, column: paragraph ? (start ?? 0) + 1 : 0 },
    place: paragraph ? placeOf(paragraph) : 'cả văn bản',
    subject,
    message,
    mend,
    clause: rule.clause,
    certainty: `${BASIS_WORDS[rule.basis]}${doubt}`,
    basis: rule.basis,
    canMend: confidence >= SURE && (changes?.length ?? 0) > 0,
    ...(paragraph && { paragraph: paragraph.position }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

/** `đoạn 12 ‹Căn cứ …›`, `bảng 1, hàng 2, cột 1 ‹…›`: how a clerk finds a paragraph. */
function placeOf({ position, text, cell }: WordParagraph): string {
  const words = text.trim() === '' ? '' : ` ${quoted(text, 40)}`;
  if (!cell) return `đoạn ${position}${words}`;
  return `bảng ${cell.table.position}, hàng ${cell.row + 1}, cột ${cell.column + 1}${words}`;
}

/** How many rules ended with each status, over all documents of a file. */
export function countStatuses({ documents }: CheckedFile): Record<Status, number> {
  const counts: Record<Status, number> = {
    passed: 0,
    failed: 0,
    review: 0,
    unchecked: 0,
    'not-applicable': 0,
  };
  for (const { results } of documents) for (const { status } of results) counts[status] += 1;
  return counts;
}
