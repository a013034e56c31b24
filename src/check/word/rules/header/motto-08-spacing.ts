import { HEADER_SPACING } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import type { WordRule } from '../../rule.js';
import { spacingReports } from './spacing.js';

export const mottoSpacing: WordRule = {
  id: 'MOTTO-08',
  title: 'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn',
  clause: HEADER_SPACING.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName', 'motto'],
  check: ({ document }) =>
    spacingReports([...linesOf(document, 'nationalName'), ...linesOf(document, 'motto')]),
  examples: {
    passing: [{ told: 'dòng đơn', edits: [] }],
    failing: [{ told: 'dãn 1,5 dòng', edits: [{ part: 'motto', paragraph: { lineMultiple: 1.5 } }] }],
  },
};
