import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

export const recipientsLabelLook: WordRule = {
  id: 'NN-04',
  title: 'Từ «Nơi nhận:» ở dòng riêng sát lề trái, có dấu hai chấm, in thường, cỡ 12, nghiêng, đậm',
  clause: TEXT.recipientsLabel.clause,
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel'],
  check: ({ document }) =>
    linesOf(document, 'recipientsLabel').flatMap((label) => {
      const { align } = label.line.paragraph.format;
      // Justified text of one line stands at the left as well; tabs make columns of their own.
      const isPlaced = align === 'justified' || label.line.cell === undefined;
      return [
        ...formatOf(label, 'recipientsLabel', ['caps', 'size', 'italic', 'bold']),
        ...(isPlaced ? [] : formatOf(label, 'recipientsLabel', ['align'])),
        ...wordReports(label),
      ];
    }),
  examples: {
    passing: [{ told: 'như chương trình soạn', edits: [] }],
    failing: [
      { told: 'cỡ 13', edits: [{ part: 'recipientsLabel', runs: { sizePt: 13 } }] },
      { told: 'không nghiêng', edits: [{ part: 'recipientsLabel', runs: { italic: false } }] },
      { told: 'thiếu dấu hai chấm', edits: [{ part: 'recipientsLabel', text: 'Nơi nhận' }] },
      { told: 'canh giữa', edits: [{ part: 'recipientsLabel', paragraph: { align: 'center' } }] },
    ],
  },
};

function wordReports({ line, confidence }: PartLine): WordReport[] {
  const { paragraph, start, end, text } = line;
  const place = { paragraph, start, end, subject: PART_NAMES.recipientsLabel, confidence };
  if (!text.includes(':')) {
    return [
      {
        ...place,
        message: `gặp ${quoted(text)}, cần ‹${LITERALS.recipients}›`,
        mend: 'thêm dấu hai chấm',
        changes: [{ kind: 'text', paragraph, start: end, end, text: ':' }],
      },
    ];
  }
  if (/:\s*\S/u.test(text)) {
    const message = `gặp ${quoted(text)}, cần ‹${LITERALS.recipients}› ở một dòng riêng`;
    return [{ ...place, message, mend: 'xuống dòng sau «Nơi nhận:»' }];
  }
  return [];
}
