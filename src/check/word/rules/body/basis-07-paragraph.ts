import { BODY } from '../../../../decree30/layout.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { basisLines, DECISION_FORMS } from './basis-lines.js';
import { GAP_MEND, gapFaults } from './gaps.js';
import { INDENT_MEND, INDENTS_SHOWN, indentFaults } from './indent.js';
import { sharedReport } from './shared-fault.js';

export const basisParagraph: WordRule = {
  id: 'BASIS-07',
  title: 'Căn cứ: dòng đầu lùi 1 hoặc 1,27 cm, cách đoạn tối thiểu 6 pt',
  clause: DECISION_FORMS,
  basis: 'sample',
  severity: 'advice',
  parts: ['legalBasis'],
  check: ({ document }) => {
    const bases = basisLines(document);
    const subject = PART_NAMES.legalBasis;
    return [
      ...sharedReport(indentFaults(bases), {
        subject,
        wanted: `dòng đầu lùi ${INDENTS_SHOWN}`,
        mend: INDENT_MEND,
      }),
      ...sharedReport(gapFaults(document, bases), {
        subject,
        wanted: `tối thiểu ${BODY.paragraphGapPt.min} pt`,
        mend: GAP_MEND,
      }),
    ];
  },
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'quyet-dinh', edits: [] }],
    failing: [
      {
        told: 'không lùi dòng đầu',
        base: 'quyet-dinh',
        edits: [{ part: 'legalBasis', paragraph: { firstLineTwips: 0 } }],
      },
      {
        told: 'các căn cứ sát nhau',
        base: 'quyet-dinh',
        edits: [{ part: 'legalBasis', nth: 1, paragraph: { beforePt: 0 } }],
      },
    ],
  },
};
