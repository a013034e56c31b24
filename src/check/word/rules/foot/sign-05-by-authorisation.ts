import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import type { WordRule } from '../../rule.js';
import { headTitleReports, ownTitleReports, wordingReports } from './authority.js';

export const byAuthorisation: WordRule = {
  id: 'SIGN-05',
  title: 'Ký thừa ủy quyền: «TUQ.» trước chức vụ của người đứng đầu, chức vụ người ký ở dòng dưới',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) => [
    ...wordingReports(document, 'TUQ'),
    ...headTitleReports(document, 'TUQ'),
    ...ownTitleReports(document, 'TUQ'),
  ],
  examples: {
    passing: [{ told: 'TUQ. rồi chức vụ người ký', base: 'phieu-gui', edits: [] }],
    failing: [
      { told: 'viết UQ.', base: 'phieu-gui', edits: [{ part: 'signatureTitle', text: 'UQ. GIÁM ĐỐC' }] },
      {
        told: 'thiếu chức vụ người ký',
        base: 'phieu-gui',
        edits: [{ part: 'signatureTitle', nth: 1, remove: true }],
      },
    ],
  },
};
