import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import type { WordRule } from '../../rule.js';
import { headTitleReports, wordingReports } from './authority.js';

export const actingHead: WordRule = {
  id: 'SIGN-02',
  title: 'Được giao quyền cấp trưởng: «Q.» trước chức vụ của người đứng đầu',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) => [...wordingReports(document, 'Q'), ...headTitleReports(document, 'Q')],
  examples: {
    passing: [{ told: 'Q. GIÁM ĐỐC', base: 'ke-hoach', edits: [] }],
    failing: [
      {
        told: 'viết QUYỀN thay cho Q.',
        base: 'ke-hoach',
        edits: [{ part: 'signatureTitle', text: 'QUYỀN GIÁM ĐỐC' }],
      },
      { told: 'thiếu dấu chấm', base: 'ke-hoach', edits: [{ part: 'signatureTitle', text: 'Q GIÁM ĐỐC' }] },
    ],
  },
};
