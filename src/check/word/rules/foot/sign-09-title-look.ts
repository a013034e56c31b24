import { TEXT } from '../../../../decree30/layout.js';
import { isCapitals } from '../../../../docx/parts/look.js';
import { formatOf } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { signaturesOf } from './signatures.js';

export const signatureTitleLook: WordRule = {
  id: 'SIGN-09',
  title: 'Quyền hạn, chức vụ của người ký in hoa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.signatureTitle.clause,
  basis: 'text',
  severity: 'error',
  parts: ['signatureTitle'],
  check: ({ document }) =>
    signaturesOf(document).flatMap(({ titles }) =>
      titles.flatMap((title, index) => {
        // Another office of the signer stands above the name, in letters that are not regulated.
        const isOther = index > 0 && !isCapitals(title.line);
        return isOther ? [] : formatOf(title, 'signatureTitle', ['caps', 'size', 'italic', 'bold']);
      }),
    ),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'signatureTitle', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'không đậm', edits: [{ part: 'signatureTitle', runs: { bold: false } }] },
      { told: 'cỡ 12', edits: [{ part: 'signatureTitle', runs: { sizePt: 12 } }] },
      { told: 'chữ thường', edits: [{ part: 'signatureTitle', text: 'Giám đốc' }] },
    ],
  },
};
