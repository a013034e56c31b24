import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import type { TextRule } from '../text-rule.js';

/** A word with a letter whose marks are characters of their own. */
const WORD_WITH_MARKS = /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu;

export const composedLetters: TextRule = {
  id: 'TEXT-DUNG-SAN',
  title: 'Chữ có dấu là ký tự dựng sẵn',
  clause: clause('PL I, I.4'),
  basis: 'inference',
  severity: 'advice',
  check: ({ lines }) =>
    lines.flatMap(({ text }, line) => {
      const composed = text.normalize('NFC');
      if (composed === text) return [];
      const [word = text] = text.match(WORD_WITH_MARKS) ?? [];
      return [
        {
          line,
          start: 0,
          end: text.length,
          message: `gặp ${quoted(word)} gõ bằng dấu rời, cần chữ dựng sẵn`,
          mend: 'gõ lại, hoặc chuyển sang Unicode dựng sẵn: trông như cũ nhưng tìm kiếm và sắp xếp được',
          replacement: composed,
        },
      ];
    }),
  examples: {
    passing: ['Thực hiện nhiệm vụ.'],
    failing: ['Thực hiện nhiệm vụ.'.normalize('NFD')],
  },
};
