import type { ExampleEdit } from '../../example.js';
import type { WordRule } from '../../rule.js';
import { LABEL_CLAUSE, labelReports, labelsOf } from './heading-labels.js';

/** No sample has sections: Chương II gets one, with a title. */
export const WITH_SECTION: readonly ExampleEdit[] = [
  { part: 'headingTitle', nth: 1, insertAfter: 'Mục 1' },
  { part: 'headingLabel', nth: 2, insertAfter: 'ĐĂNG KÝ PHÒNG HỌP' },
];

export const sectionLabel: WordRule = {
  id: 'STRUCT-03',
  title: '«Mục», «Tiểu mục» và số Ả Rập trên dòng riêng, canh giữa, in thường, cỡ 13 đến 14, đứng, đậm',
  clause: LABEL_CLAUSE,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => labelsOf(document, ['section', 'subsection']).length > 0,
  check: ({ document }) => labelReports(document, ['section', 'subsection'], 'arabic'),
  examples: {
    passing: [{ told: 'Mục 1', base: 'quy-che', edits: [...WITH_SECTION] }],
    failing: [
      {
        told: 'Mục I',
        base: 'quy-che',
        edits: [...WITH_SECTION, { part: 'headingLabel', nth: 2, text: 'Mục I' }],
      },
      {
        told: 'nghiêng',
        base: 'quy-che',
        edits: [...WITH_SECTION, { part: 'headingLabel', nth: 2, runs: { italic: true } }],
      },
    ],
  },
};
