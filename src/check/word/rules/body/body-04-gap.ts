import { BODY } from '../../../../decree30/layout.js';
import type { WordRule } from '../../rule.js';
import { bodyLines } from './body-lines.js';
import { GAP_MEND, gapFaults, pairs } from './gaps.js';
import { sharedReport } from './shared-fault.js';

const SUBJECT = 'khoảng cách đoạn';

export const paragraphGap: WordRule = {
  id: 'BODY-04',
  title: 'Khoảng cách giữa các đoạn văn tối thiểu 6 pt',
  clause: BODY.clause,
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  check: ({ document }) => {
    const lines = bodyLines(document).filter(
      ({ part }) => part === 'body' || part === 'titledClause' || part === 'article' || part === 'section',
    );
    const neighbours = pairs(document, lines);
    const apart = neighbours.filter(({ isApart }) => isApart);
    const automatic = neighbours.filter(
      ({ above, line }) => above.format.autoSpacing || line.line.paragraph.format.autoSpacing,
    );
    const wanted = `tối thiểu ${BODY.paragraphGapPt.min} pt`;
    const advice = { subject: SUBJECT, wanted, mend: GAP_MEND, severity: 'advice' } as const;
    return [
      ...sharedReport(gapFaults(document, lines), { subject: SUBJECT, wanted, mend: GAP_MEND }),
      ...sharedReport(
        apart.map(({ line }) => ({ partLine: line, found: 'dòng trống thay cho khoảng cách đoạn' })),
        advice,
      ),
      ...sharedReport(
        automatic.map(({ line }) => ({ partLine: line, found: 'khoảng cách đoạn tự động' })),
        advice,
      ),
    ];
  },
  examples: {
    passing: [
      { told: 'cách 6 pt', edits: [] },
      { told: 'cách 12 pt', edits: [{ part: 'body', nth: 2, paragraph: { beforePt: 12 } }] },
      {
        told: 'cách bằng Spacing After của đoạn trên',
        edits: [
          { part: 'body', nth: 1, paragraph: { afterPt: 6 } },
          { part: 'body', nth: 2, paragraph: { beforePt: 0 } },
        ],
      },
    ],
    failing: [
      { told: 'sát đoạn trên', edits: [{ part: 'body', nth: 2, paragraph: { beforePt: 0 } }] },
      { told: 'cách 3 pt', edits: [{ part: 'body', nth: -1, paragraph: { beforePt: 3 } }] },
    ],
  },
};
