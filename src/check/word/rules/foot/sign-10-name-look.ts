import { TEXT } from '../../../../decree30/layout.js';
import { isCentred, isMostlyBlank } from '../../../../docx/parts/look.js';
import { formatOf } from '../../format.js';
import type { WordRule } from '../../rule.js';
import { signaturesOf } from './signatures.js';

export const signerNameLook: WordRule = {
  id: 'SIGN-10',
  title: 'Họ tên người ký in thường, cỡ 13 đến 14, đứng, đậm, canh giữa so với chức vụ',
  clause: TEXT.signerName.clause,
  basis: 'text',
  severity: 'error',
  parts: ['signerName'],
  check: ({ document }) =>
    signaturesOf(document).flatMap(({ titles, name }) => {
      if (!name || isMostlyBlank(name.line)) return [];
      const look = formatOf(name, 'signerName', ['caps', 'size', 'italic', 'bold']);
      const [title] = titles;
      // Only where the title is centred in a cell can it be seen whether the name is centred below it.
      const isJudged = name.line.cell !== undefined && title !== undefined && isCentred(title.line);
      return [...look, ...(isJudged ? formatOf(name, 'signerName', ['align']) : [])];
    }),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'signerName', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'in hoa', edits: [{ part: 'signerName', text: 'NGUYỄN VĂN THÀNH' }] },
      { told: 'không đậm', edits: [{ part: 'signerName', runs: { bold: false } }] },
      { told: 'canh trái', edits: [{ part: 'signerName', paragraph: { align: 'left' } }] },
    ],
  },
};
