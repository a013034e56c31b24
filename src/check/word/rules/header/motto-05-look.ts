import { TEXT } from '../../../../decree30/layout.js';
import { formatReports } from '../../format.js';
import type { WordRule } from '../../rule.js';

export const mottoLook: WordRule = {
  id: 'MOTTO-05',
  title: 'Tiêu ngữ in thường, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.motto.clause,
  basis: 'text',
  severity: 'error',
  parts: ['motto'],
  check: (subject) => formatReports(subject, 'motto', ['caps', 'size', 'italic', 'bold']),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'motto', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'không đậm', edits: [{ part: 'motto', runs: { bold: false } }] },
      {
        told: 'in hoa',
        edits: [
          { part: 'motto', runs: { caps: true } },
          { part: 'motto', after: 1, paragraph: { leftTwips: 500, rightTwips: 500 } },
        ],
      },
      { told: 'nghiêng', edits: [{ part: 'motto', runs: { italic: true } }] },
    ],
  },
};
