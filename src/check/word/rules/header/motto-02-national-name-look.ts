import { TEXT } from '../../../../decree30/layout.js';
import { formatReports } from '../../format.js';
import type { WordRule } from '../../rule.js';

export const nationalNameLook: WordRule = {
  id: 'MOTTO-02',
  title: 'Quốc hiệu in hoa, cỡ 12 đến 13, đứng, đậm',
  clause: TEXT.nationalName.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: (subject) => formatReports(subject, 'nationalName', ['caps', 'size', 'italic', 'bold']),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'nationalName', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'không đậm', edits: [{ part: 'nationalName', runs: { bold: false } }] },
      { told: 'cỡ 14', edits: [{ part: 'nationalName', runs: { sizePt: 14 } }] },
    ],
  },
};
