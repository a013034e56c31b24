import { BODY } from '../../../../decree30/layout.js';
import type { WordRule } from '../../rule.js';
import { lineWidthsTwips } from '../../visual-lines.js';
import { runningParagraphs } from './body-lines.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const FOUND = { left: 'canh trái', right: 'canh phải', center: 'canh giữa' } as const;

export const justified: WordRule = {
  id: 'BODY-02',
  title: 'Lời văn canh đều cả hai lề',
  clause: BODY.clause,
  basis: 'text',
  severity: 'error',
  parts: ['body'],
  check: ({ document }) => {
    const faults = runningParagraphs(document).flatMap((partLine): SharedFault[] => {
      const { paragraph } = partLine.line;
      const { align } = paragraph.format;
      if (align === 'justified' || align === 'distributed') return [];
      // A paragraph of one line looks the same either way.
      if (lineWidthsTwips(partLine.line, document).length < 2) return [];
      return [
        {
          partLine,
          found: FOUND[align],
          changes: [{ kind: 'paragraph', paragraph, set: { align: 'justified' } }],
        },
      ];
    });
    return sharedReport(faults, {
      subject: 'lời văn',
      wanted: 'canh đều cả hai lề',
      mend: 'chọn các đoạn, bấm Ctrl+J (Justify)',
    });
  },
  examples: {
    passing: [
      { told: 'canh đều hai lề', edits: [] },
      {
        told: 'đoạn một dòng canh trái',
        edits: [{ part: 'body', nth: 1, text: 'Phát huy tính chủ động.', paragraph: { align: 'left' } }],
      },
    ],
    failing: [
      { told: 'một đoạn canh trái', edits: [{ part: 'body', paragraph: { align: 'left' } }] },
      { told: 'khoản canh phải', edits: [{ part: 'body', nth: -1, paragraph: { align: 'right' } }] },
    ],
  },
};
