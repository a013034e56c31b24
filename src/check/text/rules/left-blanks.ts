import { clause } from '../../../decree30/clause.js';
import type { Part } from '../../../decree30/layout.js';
import { quoted } from '../../../message/finding.js';
import { TYPED_BLANK } from '../../../text/blank.js';
import { readingsOf, reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Where registry and signing program fill in (Điều 15; Phụ lục I, Phần I, Mục III, khoản 1, điểm c), or the receiver. */
const FILLED_LATER: ReadonlySet<Part> = new Set<Part>([
  'numberAndSymbol',
  'placeAndDate',
  'reference',
  'signingLine',
  'confirmation',
]);

/** Rules are sometimes drawn with underscores. */
const DRAWN_RULE = /^\s*_+\s*$/u;

export const leftBlanks: TextRule = {
  id: 'TEXT-BLANK',
  title: 'Không còn chỗ trống khi trình ký',
  clause: clause('Điều 18'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    readingsOf(subject)
      .filter(({ line, text }) => !(line.part && FILLED_LATER.has(line.part)) && !DRAWN_RULE.test(text))
      .flatMap((reading) => {
        // One report says it for the whole line: a form has dozens.
        const [blank] = reading.text.matchAll(TYPED_BLANK);
        if (!blank) return [];
        return [
          reportOn(reading, blank.index, blank.index + blank[0].length, {
            message: `gặp ${quoted(blank[0])}, cần nội dung`,
            mend: 'điền trước khi trình ký',
          }),
        ];
      }),
  examples: {
    passing: [
      'Thực hiện các nhiệm vụ, v.v.',
      'Bàn, ghế, tủ...',
      { lines: ['______'] },
      { lines: [{ text: 'Số: …/KH-XM', part: 'numberAndSymbol' }] },
    ],
    failing: [
      'Thực hiện Tờ trình số …/TTr-XM.',
      'Phát động phong trào thi đua năm ......',
      'Người lập: ____',
    ],
  },
};
