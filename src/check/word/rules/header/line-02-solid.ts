import { TEXT } from '../../../../decree30/layout.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { placeOf } from './place.js';
import { type RuledPart, ruleOf } from './rule-places.js';

const PARTS: readonly RuledPart[] = ['motto', 'issuingBody'];

/** How a line is drawn is left free, but for its being solid. */
export const solidRules: WordRule = {
  id: 'LINE-02',
  title: 'Đường kẻ dưới Tiêu ngữ và dưới tên cơ quan là nét liền',
  clause: TEXT.motto.clause,
  basis: 'text',
  severity: 'error',
  parts: ['motto', 'issuingBody'],
  check: ({ document }) =>
    PARTS.flatMap((part): WordReport[] => {
      const found = ruleOf(document, part);
      if (!found?.rule) return [];
      const { above, rule } = found;
      const place = { ...placeOf(above), subject: `đường kẻ dưới ${PART_NAMES[part]}` };
      if (!rule.isSolid) {
        const message = 'gặp đường kẻ nét đứt, cần nét liền';
        return [{ ...place, message, mend: 'thay bằng đường kẻ nét liền' }];
      }
      if (rule.encoding !== 'underline' || part !== 'motto') return [];
      // It is as long as the text, as it should be.
      return [
        {
          ...place,
          severity: 'advice',
          message: 'gặp chữ gạch chân thay cho đường kẻ, nên có đường kẻ ngang ở dưới',
          mend: 'bỏ gạch chân (Ctrl+U), vẽ đường kẻ dưới Tiêu ngữ',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'nét liền', edits: [] }],
    failing: [
      {
        told: 'hàng dấu gạch nối',
        edits: [
          { part: 'issuingBody', after: 1, remove: true },
          { part: 'issuingBody', insertAfter: '-----------------' },
        ],
      },
    ],
  },
};
