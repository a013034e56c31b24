import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { tonePlacements } from '../../../text/fold.js';
import { readingsOf, reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** People and places may be registered with either: words in small letters show how the clerk types. */
const WORD_AT = /^\p{Ll}+$/u;

export const toneMarks: TextRule = {
  id: 'TEXT-DAU-THANH',
  title: 'Một văn bản đặt dấu thanh theo một cách: hòa, ủy hoặc hoà, uỷ',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const placed = readingsOf(subject).flatMap((reading) =>
      tonePlacements(reading.text).flatMap(({ offset, style }) => {
        const start = reading.text.slice(0, offset).search(/\p{L}*$/u);
        const word = reading.text.slice(start, offset + 2);
        return WORD_AT.test(word) ? [{ reading, start, word, style }] : [];
      }),
    );
    const old = placed.filter(({ style }) => style === 'old');
    const modern = placed.filter(({ style }) => style === 'new');
    const [rarer, commoner] = modern.length > old.length ? [old, modern] : [modern, old];
    const [first] = rarer;
    const [model] = commoner;
    if (!first || !model) return [];
    return [
      reportOn(first.reading, first.start, first.start + first.word.length, {
        message: `gặp ${quoted(first.word)}, cần đặt dấu như ở ${quoted(model.word)}; trong văn bản có ${rarer.length} chữ như vậy`,
        mend: 'chọn một cách đặt dấu cho cả văn bản',
      }),
    ];
  },
  examples: {
    passing: [
      'Sự hòa hợp và ủy quyền.',
      'Sự hoà hợp và uỷ quyền.',
      'Ông Hoà nêu ý kiến về sự hòa hợp, quý giá.',
    ],
    failing: ['Sự hòa hợp và việc uỷ quyền.'],
  },
};
