import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { tonePlacements } from '../../../text/fold.js';
import { readingsOf, reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** People and places may be registered with either: words in small letters show how the clerk types. */
const SMALL_WORD = /^\p{Ll}+$/u;

/** No syllable has more letters before its vowel. */
const ONSET = 3;

export const toneMarks: TextRule = {
  id: 'TEXT-DAU-THANH',
  title: 'Một văn bản đặt dấu thanh theo một cách: hòa, ủy hoặc hoà, uỷ',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const placed = readingsOf(subject).flatMap((reading) =>
      tonePlacements(reading.text).flatMap(({ offset, style }) => {
        const onset = /\p{L}*$/u.exec(reading.text.slice(Math.max(0, offset - ONSET), offset))?.[0] ?? '';
        const start = offset - onset.length;
        const word = onset + reading.text.slice(offset, offset + 2);
        return SMALL_WORD.test(word) ? [{ reading, start, word, style }] : [];
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
