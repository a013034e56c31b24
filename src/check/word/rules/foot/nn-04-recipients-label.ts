import { TEXT } from '../../../../decree30/layout.js';
import { formatReports } from '../../format.js';
import type { WordRule } from '../../rule.js';

export const recipientsLabelLook: WordRule = {
  id: 'NN-04',
  title: 'Từ «Nơi nhận:» ở dòng riêng sát lề trái, cỡ 12, nghiêng, đậm',
  clause: TEXT.recipientsLabel.clause,
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel'],
  check: (subject) => formatReports(subject, 'recipientsLabel', ['size', 'italic', 'bold']),
  examples: {
    passing: [{ told: 'như chương trình soạn', edits: [] }],
    failing: [
      { told: 'cỡ 13', edits: [{ part: 'recipientsLabel', runs: { sizePt: 13 } }] },
      { told: 'không nghiêng', edits: [{ part: 'recipientsLabel', runs: { italic: false } }] },
    ],
  },
};
