import { SIGNING_CLAUSE } from '../../../../decree30/signing.js';
import type { WordRule } from '../../rule.js';
import { headTitleReports, ownTitleReports, wordingReports } from './authority.js';

export const byOrder: WordRule = {
  id: 'SIGN-04',
  title: 'Ký thừa lệnh: «TL.» trước chức vụ của người đứng đầu, chức vụ người ký ở dòng dưới',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) => [
    ...wordingReports(document, 'TL'),
    ...headTitleReports(document, 'TL'),
    ...ownTitleReports(document, 'TL'),
  ],
  examples: {
    passing: [
      { told: 'TL. rồi chức vụ người ký', base: 'giay-moi', edits: [] },
      { told: 'người được thừa lệnh giao cấp phó ký', base: 'thong-bao', edits: [] },
    ],
    failing: [
      { told: 'thiếu dấu chấm', base: 'giay-moi', edits: [{ part: 'signatureTitle', text: 'TL GIÁM ĐỐC' }] },
      {
        told: 'TL. trước tên cơ quan',
        base: 'giay-moi',
        edits: [{ part: 'signatureTitle', text: 'TL. SỞ VÍ DỤ' }],
      },
    ],
  },
};
