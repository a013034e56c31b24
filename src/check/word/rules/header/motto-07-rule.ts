import { TEXT } from '../../../../decree30/layout.js';
import { textColumnTwips } from '../../../../docx/parts/widths.js';
import { shownNumber } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './place.js';
import { certainLength, mayBeUnseen, ruleOf } from './rule-places.js';

/** Nobody draws to the tenth of a millimetre, and underscores come in whole ones. */
const TOLERANCE = 0.15;
const TOLERANCE_OF_UNDERSCORES = 0.25;

export const mottoRule: WordRule = {
  id: 'MOTTO-07',
  title: 'Phía dưới Tiêu ngữ có đường kẻ ngang, độ dài bằng độ dài của dòng chữ',
  clause: TEXT.motto.clause,
  basis: 'text',
  severity: 'error',
  parts: ['motto'],
  check: ({ document }) => {
    const found = ruleOf(document, 'motto');
    if (!found) return [];
    const { above, rule } = found;
    const place: Omit<WordReport, 'message' | 'mend'> = {
      ...placeOf(above),
      subject: 'đường kẻ dưới Tiêu ngữ',
    };
    if (!rule) {
      if (mayBeUnseen(document, above)) return [];
      return [
        {
          ...place,
          message: 'không thấy đường kẻ, cần đường kẻ ngang, nét liền, dài bằng dòng chữ',
          mend: 'vẽ đường kẻ ngang dưới Tiêu ngữ, dài bằng dòng chữ',
        },
      ];
    }
    const lengthTwips = certainLength(document, rule);
    if (lengthTwips === undefined) return [];
    const share = lengthTwips / textColumnTwips(above.line);
    const tolerance = rule.encoding === 'underscores' ? TOLERANCE_OF_UNDERSCORES : TOLERANCE;
    if (Math.abs(share - TEXT.motto.ruleBelow.preferred) <= tolerance) return [];
    return [
      {
        ...place,
        message: `gặp đường kẻ dài bằng ${shownNumber(Math.round(share * 100))}% dòng chữ, cần dài bằng dòng chữ`,
        mend:
          share < 1 ? 'kéo đường kẻ dài thêm cho bằng dòng chữ' : 'thu đường kẻ ngắn lại cho bằng dòng chữ',
      },
    ];
  },
  examples: {
    passing: [{ told: 'dài bằng dòng chữ', edits: [] }],
    failing: [
      { told: 'thiếu đường kẻ', edits: [{ part: 'motto', after: 1, remove: true }] },
      {
        told: 'đường kẻ dài hết cột',
        edits: [{ part: 'motto', after: 1, paragraph: { leftTwips: 0, rightTwips: 0 } }],
      },
    ],
  },
};
