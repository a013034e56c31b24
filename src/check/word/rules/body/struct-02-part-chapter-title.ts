import { TEXT } from '../../../../decree30/layout.js';
import type { WordRule } from '../../rule.js';
import { labelsOf, titleReports } from './heading-labels.js';

export const partAndChapterTitle: WordRule = {
  id: 'STRUCT-02',
  title: 'Tiêu đề của phần, chương in hoa, canh giữa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.headingTitle.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => labelsOf(document, ['part', 'chapter']).length > 0,
  check: ({ document }) => titleReports(document, ['part', 'chapter']),
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'quy-che', edits: [] }],
    failing: [
      {
        told: 'chữ thường',
        base: 'quy-che',
        edits: [{ part: 'headingTitle', text: 'Quy định chung' }],
      },
      { told: 'không đậm', base: 'de-an', edits: [{ part: 'headingTitle', runs: { bold: false } }] },
      {
        told: 'canh trái',
        base: 'de-an',
        edits: [{ part: 'headingTitle', paragraph: { align: 'left' } }],
      },
    ],
  },
};
