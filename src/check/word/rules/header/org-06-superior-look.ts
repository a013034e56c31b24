import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { formatOf } from '../../format.js';
import type { WordRule } from '../../rule.js';

export const superiorBodyLook: WordRule = {
  id: 'ORG-06',
  title: 'Tên cơ quan chủ quản in hoa, cỡ 12 đến 13, kiểu chữ đứng, không đậm',
  clause: TEXT.superiorBody.clause,
  basis: 'text',
  severity: 'error',
  parts: ['superiorBody'],
  check: ({ document }) =>
    linesOf(document, 'superiorBody').flatMap((line) => [
      ...formatOf(line, 'superiorBody', ['caps', 'size', 'italic', 'bold']),
      // Only the sample forms show it in the middle.
      ...(line.line.cell ? formatOf(line, 'superiorBody', ['align']) : []).map((report) => ({
        ...report,
        severity: 'advice' as const,
      })),
    ]),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'superiorBody', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'đậm như tên cơ quan ban hành', edits: [{ part: 'superiorBody', runs: { bold: true } }] },
      { told: 'cỡ 14', edits: [{ part: 'superiorBody', runs: { sizePt: 14 } }] },
    ],
  },
};
