import { clause } from '../../../../decree30/clause.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { salutationOf } from './salutation.js';

/** Box 9a of the map begins well inside the text; how far is not said. */
export const salutationPlace: WordRule = {
  id: 'KG-06',
  title: '«Kính gửi» nằm giữa trang (ô số 9a), không sát lề trái',
  clause: clause('PL I, IV'),
  basis: 'inference',
  severity: 'advice',
  parts: ['salutation'],
  check: ({ document }) => {
    const { head } = salutationOf(document) ?? {};
    if (!head || head.line.cell) return [];
    const { paragraph, start, end, text } = head.line;
    const { align, leftTwips, firstLineTwips } = paragraph.format;
    const isFlush = start === 0 && (align === 'left' || align === 'justified');
    if (!isFlush || leftTwips + firstLineTwips > 0) return [];
    return [
      {
        paragraph,
        start,
        end,
        subject: PART_NAMES.salutation,
        confidence: head.confidence,
        message: `gặp ${quoted(text)} sát lề trái, sơ đồ bố trí đặt ở giữa trang`,
        mend: 'canh giữa dòng «Kính gửi», hoặc lùi vào',
        changes: [{ kind: 'paragraph', paragraph, set: { align: 'center' } }],
      },
    ];
  },
  examples: {
    passing: [
      { told: 'canh giữa', base: 'cong-van', edits: [] },
      { told: 'lùi vào', base: 'cong-van-nhieu-noi', edits: [] },
    ],
    failing: [
      {
        told: 'sát lề trái',
        base: 'cong-van',
        edits: [{ part: 'salutation', paragraph: { align: 'left', firstLineTwips: 0 } }],
      },
    ],
  },
};
