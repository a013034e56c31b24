import { TEXT } from '../../../../decree30/layout.js';
import type { WordRule } from '../../rule.js';
import { labelsOf, titleReports } from './heading-labels.js';
import { WITH_SECTION } from './struct-03-section.js';

export const sectionTitle: WordRule = {
  id: 'STRUCT-04',
  title: 'Tiêu đề của mục, tiểu mục in hoa, canh giữa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.headingTitle.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => labelsOf(document, ['section', 'subsection']).length > 0,
  check: ({ document }) => titleReports(document, ['section', 'subsection']),
  examples: {
    passing: [{ told: 'in hoa, canh giữa', base: 'quy-che', edits: [...WITH_SECTION] }],
    failing: [
      {
        told: 'chữ thường',
        base: 'quy-che',
        edits: [...WITH_SECTION, { part: 'headingTitle', nth: 2, text: 'Đăng ký phòng họp' }],
      },
      {
        told: 'cỡ 12',
        base: 'quy-che',
        edits: [...WITH_SECTION, { part: 'headingTitle', nth: 2, runs: { sizePt: 12 } }],
      },
    ],
  },
};
