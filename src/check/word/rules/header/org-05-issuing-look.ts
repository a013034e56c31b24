import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { formatOf } from '../../format.js';
import type { WordRule } from '../../rule.js';

/** Its rule is for LINE-01 to 03. */
export const issuingBodyLook: WordRule = {
  id: 'ORG-05',
  title: 'Tên cơ quan ban hành in hoa, cỡ 12 đến 13, đứng, đậm, canh giữa dưới tên cơ quan chủ quản',
  clause: TEXT.issuingBody.clause,
  basis: 'text',
  severity: 'error',
  parts: ['issuingBody'],
  check: ({ document }) =>
    linesOf(document, 'issuingBody').flatMap((line) =>
      formatOf(line, 'issuingBody', [
        'caps',
        'size',
        'italic',
        'bold',
        // Between tabs the alignment of the paragraph says nothing.
        ...(line.line.cell ? (['align'] as const) : []),
      ]),
    ),
  examples: {
    passing: [{ told: 'cỡ 13', edits: [{ part: 'issuingBody', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'cỡ 14', edits: [{ part: 'issuingBody', runs: { sizePt: 14 } }] },
      { told: 'nghiêng', edits: [{ part: 'issuingBody', runs: { italic: true } }] },
      { told: 'canh trái', edits: [{ part: 'issuingBody', paragraph: { align: 'left' } }] },
    ],
  },
};
