import { BODY } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { twipsToPt } from '../../../../docx/units.js';
import { shownNumber, sizesOf } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { bodyLines } from './body-lines.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

/** Height of a single line of Times New Roman, as a share of the size (hhea table). */
const SINGLE_LINE = 1.15;

const { min, max, preferred } = BODY.lineSpacing;

/** Heights in points are rounded to whole ones by those who type them. */
const TOLERANCE = 0.03;

export const lineSpacing: WordRule = {
  id: 'BODY-05',
  title: 'Khoảng cách dòng tối thiểu dòng đơn, tối đa 1,5 dòng',
  clause: BODY.clause,
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  check: ({ document }) => {
    const lines = bodyLines(document).filter(
      ({ part }) => part === 'body' || part === 'titledClause' || part === 'article' || part === 'legalBasis',
    );
    const faults = lines.flatMap((partLine): SharedFault[] => {
      const spacing = spacingOf(partLine);
      if (spacing >= min - TOLERANCE && spacing <= max + TOLERANCE) return [];
      const { paragraph } = partLine.line;
      const { line } = paragraph.format;
      const found =
        line.rule === 'multiple'
          ? `${shownNumber(line.lines)} dòng`
          : `${shownNumber(twipsToPt(line.twips))} pt (bằng ${shownNumber(spacing)} dòng)`;
      const lineMultiple = spacing < min ? preferred : max;
      return [{ partLine, found, changes: [{ kind: 'paragraph', paragraph, set: { lineMultiple } }] }];
    });
    return sharedReport(faults, {
      subject: 'khoảng cách dòng',
      wanted: `từ ${shownNumber(min)} đến ${shownNumber(max)} dòng`,
      mend: `chọn các đoạn, đặt Line spacing Multiple ${shownNumber(preferred)} trong hộp Paragraph`,
    });
  },
  examples: {
    passing: [
      { told: '1,15 dòng', edits: [] },
      { told: 'dòng đơn', edits: [{ part: 'body', paragraph: { lineMultiple: 1 } }] },
      { told: '1,5 dòng', edits: [{ part: 'body', paragraph: { lineMultiple: 1.5 } }] },
    ],
    failing: [
      { told: '2 dòng', edits: [{ part: 'body', paragraph: { lineMultiple: 2 } }] },
      { told: '0,9 dòng', edits: [{ part: 'body', nth: 1, paragraph: { lineMultiple: 0.9 } }] },
    ],
  },
};

/** Spacing in lines; a height in points is that of so many lines of the size of the text. */
function spacingOf(partLine: PartLine): number {
  const { line } = partLine.line.paragraph.format;
  if (line.rule === 'multiple') return line.lines;
  const size = Math.max(0, ...sizesOf(partLine));
  if (size === 0) return min;
  const lines = twipsToPt(line.twips) / (size * SINGLE_LINE);
  return line.rule === 'atLeast' ? Math.max(1, lines) : lines;
}
