import type { Change } from '../../../../docx/edit/change.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import type { Severity } from '../../../../message/finding.js';
import type { WordReport } from '../../rule.js';

/** One place of a fault that a style or a habit spreads over many paragraphs. */
export interface SharedFault {
  readonly partLine: PartLine;
  /** What is there: `canh trái`. */
  readonly found: string;
  readonly changes?: readonly Change[];
}

interface SharedWords {
  readonly subject: string;
  readonly wanted: string;
  readonly mend: string;
  readonly severity?: Severity;
}

/** One report for all places: it tells the first and how many there are, and mends them all. */
export function sharedReport(
  faults: readonly SharedFault[],
  { subject, wanted, mend, severity }: SharedWords,
): WordReport[] {
  const [first] = faults;
  if (!first) return [];
  const { line, confidence } = first.partLine;
  const found = [...new Set(faults.map((fault) => fault.found))];
  const shown = found.slice(0, 3).join(', ') + (found.length > 3 ? '…' : '');
  const places = faults.length > 1 ? ` (${faults.length} đoạn, kể từ đoạn này)` : '';
  return [
    {
      paragraph: line.paragraph,
      start: line.start,
      end: line.end,
      subject,
      confidence,
      ...(severity && { severity }),
      message: `gặp ${shown}${places}, cần ${wanted}`,
      mend,
      changes: faults.flatMap(({ changes = [] }) => changes),
    },
  ];
}
