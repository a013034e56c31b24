import { BODY } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { runningParagraphs } from './body-lines.js';
import { firstLineTwips, INDENT_MEND, INDENTS_SHOWN, indentFaults } from './indent.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const SUBJECT = 'lời văn';
const WANTED = `dòng đầu mỗi đoạn lùi ${INDENTS_SHOWN}`;

export const firstLine: WordRule = {
  id: 'BODY-03',
  title: 'Dòng đầu mỗi đoạn lùi vào 1 cm hoặc 1,27 cm',
  clause: BODY.clause,
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  check: ({ document }) => {
    // Lines set at the right or in the middle have no first line to speak of.
    const lines = runningParagraphs(document).filter(({ line }) =>
      ['left', 'justified', 'distributed'].includes(line.paragraph.format.align),
    );
    const faults = indentFaults(lines);
    const byHand = faults.filter(({ partLine }) => startsWithBlanks(partLine));
    return [
      ...sharedReport(
        faults.filter((fault) => !byHand.includes(fault)),
        {
          subject: SUBJECT,
          wanted: WANTED,
          mend: INDENT_MEND,
        },
      ),
      ...sharedReport(
        byHand.map(({ partLine }) => ({ partLine, found: 'dòng đầu lùi bằng phím Tab hoặc khoảng trắng' })),
        {
          subject: SUBJECT,
          wanted: WANTED,
          mend: `xóa Tab và khoảng trắng, ${INDENT_MEND}`,
          severity: 'advice',
        },
      ),
      ...twoIndents(lines),
    ];
  },
  examples: {
    passing: [
      { told: 'lùi 1,27 cm', edits: [] },
      {
        told: 'gạch đầu dòng lùi khác',
        edits: [{ part: 'body', nth: 1, paragraph: { firstLineTwips: 360 } }],
      },
    ],
    failing: [
      { told: 'không lùi', edits: [{ part: 'body', paragraph: { firstLineTwips: 0 } }] },
      { told: 'lùi 2 cm', edits: [{ part: 'body', nth: -1, paragraph: { firstLineTwips: 1134 } }] },
    ],
  },
};

function startsWithBlanks({ line: { paragraph, start } }: PartLine): boolean {
  return start > paragraph.label.length && /^\s/u.test(paragraph.text);
}

/** Both indents are lawful; one document has one. */
function twoIndents(lines: readonly PartLine[]): WordReport[] {
  const groups = BODY.firstLineCm.allowed.map((cm) => {
    const near = lines.filter((line) => Math.abs(firstLineTwips(line) - (cm * 1440) / 2.54) < 20);
    return { cm, near };
  });
  const used = groups.filter(({ near }) => near.length > 0).sort((a, b) => b.near.length - a.near.length);
  const [usual, other] = used;
  if (!usual || !other) return [];
  const faults = other.near.map(
    (partLine): SharedFault => ({ partLine, found: `dòng đầu lùi ${shownNumber(other.cm)} cm` }),
  );
  return sharedReport(faults, {
    subject: SUBJECT,
    wanted: `${shownNumber(usual.cm)} cm như các đoạn khác`,
    mend: 'dùng một mức lùi dòng đầu trong cả văn bản',
    severity: 'advice',
  });
}
