import type { WordRule } from '../../rule.js';
import { LABEL_CLAUSE, labelReports, labelsOf } from './heading-labels.js';

export const partAndChapter: WordRule = {
  id: 'STRUCT-01',
  title: '«Phần», «Chương» và số La Mã trên dòng riêng, canh giữa, in thường, cỡ 13 đến 14, đứng, đậm',
  clause: LABEL_CLAUSE,
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => labelsOf(document, ['part', 'chapter']).length > 0,
  check: ({ document }) => labelReports(document, ['part', 'chapter'], 'roman'),
  examples: {
    passing: [
      { told: 'Chương I, II, III', base: 'quy-che', edits: [] },
      { told: 'Phần I, II, III', base: 'de-an', edits: [] },
      { told: 'bản trích bắt đầu từ Chương II', base: 'ban-trich-sao', edits: [] },
    ],
    failing: [
      { told: 'Chương 1', base: 'quy-che', edits: [{ part: 'headingLabel', text: 'Chương 1' }] },
      {
        told: 'nhảy từ Chương II đến Chương IV',
        base: 'quy-che',
        edits: [{ part: 'headingLabel', nth: 2, text: 'Chương IV' }],
      },
      { told: 'PHẦN I in hoa', base: 'de-an', edits: [{ part: 'headingLabel', text: 'PHẦN I' }] },
      {
        told: 'số và tiêu đề trên một dòng',
        base: 'quy-che',
        edits: [
          { part: 'headingLabel', text: 'Chương I. QUY ĐỊNH CHUNG' },
          { part: 'headingTitle', remove: true },
        ],
      },
      {
        told: 'không đậm',
        base: 'quy-che',
        edits: [{ part: 'headingLabel', runs: { bold: false } }],
      },
    ],
  },
};
