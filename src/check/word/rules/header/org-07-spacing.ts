import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import type { WordRule } from '../../rule.js';
import { spacingReports } from './spacing.js';

export const bodySpacing: WordRule = {
  id: 'ORG-07',
  title: 'Tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn',
  clause: TEXT.issuingBody.clause,
  basis: 'text',
  severity: 'error',
  parts: ['issuingBody'],
  check: ({ document }) =>
    spacingReports([...linesOf(document, 'superiorBody'), ...linesOf(document, 'issuingBody')]),
  examples: {
    passing: [{ told: 'dòng đơn', edits: [] }],
    failing: [{ told: 'dãn 1,5 dòng', edits: [{ part: 'issuingBody', paragraph: { lineMultiple: 1.5 } }] }],
  },
};
