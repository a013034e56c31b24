import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import type { WordRule } from '../../rule.js';
import { ruleReports } from './title-rule.js';

export const subjectRule: WordRule = {
  id: 'TITLE-03',
  title: 'Dưới trích yếu có đường kẻ ngang nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân đối',
  clause: TEXT.subject.clause,
  basis: 'text',
  severity: 'error',
  parts: ['subject'],
  check: ({ document }) => {
    // Under the name of a text that comes with a document the rule follows the reference.
    const hasReference = linesOf(document, 'reference').length > 0;
    const isBlank = linesOf(document, 'subject').some(({ line }) => /…|\.{3}/u.test(line.text));
    return hasReference || isBlank ? [] : ruleReports(document, 'subject');
  },
  examples: {
    passing: [
      { told: 'như chương trình soạn', edits: [] },
      { told: 'trích yếu nhiều dòng', base: 'bao-cao', edits: [] },
    ],
    failing: [
      { told: 'đường kẻ dài hơn dòng chữ', edits: [{ part: 'subject', text: 'Thi đua' }] },
      {
        told: 'đường kẻ quá ngắn',
        base: 'thong-bao',
        edits: [{ part: 'subject', text: 'Về kiểm kê tài sản công của các phòng, đơn vị năm 2026' }],
      },
    ],
  },
};
