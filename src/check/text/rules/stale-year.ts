import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { grouped } from '../grouped.js';
import { readingsOf, reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** A year by itself: no range, no school year, no date. */
const YEAR = /(?<!\p{L})năm\s+(?<year>20\d{2})(?!\s?[-–/]\s?\d|\d)/giu;
const DATED = /tháng\s+\d{1,2}\s*$/u;

/** As many mentions of another year as show what the document is about. */
const MIN_MENTIONS = 3;

function yearsIn(text: string): { year: string; start: number; end: number }[] {
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !DATED.test(text.slice(0, index)))
    .map(({ 0: found, groups, index }) => ({
      year: groups?.['year'] ?? '',
      start: index + found.length - 4,
      end: index + found.length,
    }));
}

export const staleYear: TextRule = {
  id: 'TEXT-NAM',
  title: 'Năm trong trích yếu là năm mà văn bản nói đến',
  clause: clause('PL I, II.5.a'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    const readings = readingsOf(subject);
    const isSubject = ({ line }: (typeof readings)[number]): boolean =>
      line.part === 'subject' || line.part === 'subjectInHeader';
    const titled = readings
      .filter(isSubject)
      .flatMap((reading) => yearsIn(reading.text).map((place) => ({ reading, ...place })));
    const [named] = titled;
    // Several years: a comparison, or a period.
    if (!named || titled.some(({ year }) => year !== named.year)) return [];
    const mentions = readings.filter((reading) => !isSubject(reading)).flatMap(({ text }) => yearsIn(text));
    if (mentions.some(({ year }) => year === named.year)) return [];
    const counts = [...grouped(mentions, ({ year }) => year)].map(([year, { length }]) => ({
      year,
      length,
    }));
    const other = counts.find(({ length }) => length >= MIN_MENTIONS && length * 2 > mentions.length)?.year;
    const isOld = subject.date !== undefined && subject.date.year - Number(named.year) >= 2;
    if (other === undefined && !isOld) return [];
    const expected = other ?? String(subject.date?.year);
    return [
      reportOn(named.reading, named.start, named.end, {
        message: `gặp năm ${quoted(named.year)} ở trích yếu mà nội dung không nói đến, có phải ${quoted(expected)}?`,
        mend: 'kiểm tra năm ở trích yếu và trong nội dung',
      }),
    ];
  },
  examples: {
    passing: [
      {
        date: { day: 5, month: 1, year: 2024 },
        lines: [{ text: 'Kế hoạch công tác năm 2024', part: 'subject' }, 'Nhiệm vụ năm 2024.'],
      },
      {
        date: { day: 5, month: 1, year: 2024 },
        lines: [{ text: 'Quyết toán năm 2021', part: 'subject' }, 'Số liệu năm 2021 đã kiểm tra.'],
      },
    ],
    failing: [
      {
        date: { day: 5, month: 1, year: 2024 },
        lines: [{ text: 'Kế hoạch công tác năm 2022', part: 'subject' }, 'Nhiệm vụ trọng tâm.'],
      },
      {
        lines: [
          { text: 'Kế hoạch công tác năm 2023', part: 'subject' },
          'Nhiệm vụ năm 2024.',
          'Chỉ tiêu năm 2024.',
          'Kinh phí năm 2024.',
        ],
      },
    ],
  },
};
