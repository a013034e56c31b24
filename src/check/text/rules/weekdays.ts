import { CALENDAR_WORDS_CLAUSE, WEEKDAYS } from '../../../decree30/capitals/calendar.js';
import { AFTER, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const DAY = `(?:${WEEKDAYS.join('|')})`;

/** `thứ hai` is also the second: only a time of day, a date or another weekday beside it shows that a day is meant. */
const PATTERNS = [
  `(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)\\s(?<at>thứ\\s${DAY})${AFTER}`,
  `(?<at>[Tt]hứ\\s${DAY})(?=,?\\s\\(?ngày\\s\\d|\\s(?:hằng|hàng)\\stuần)`,
  `[Tt]ừ\\s(?<at>thứ\\s${DAY})(?=\\sđến\\s(?:hết\\s)?thứ\\s)`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}`, 'dgu'));

export const weekdays: TextRule = {
  id: 'CAP-27',
  title: 'Ngày trong tuần viết bằng chữ: viết hoa âm tiết chỉ ngày',
  clause: CALENDAR_WORDS_CLAUSE,
  basis: 'text',
  severity: 'advice',
  check: (subject) =>
    find(proseOf(subject), PATTERNS, ({ text }) => instead(text, text.replace(/\p{L}+$/u, capitalised))),
  examples: {
    passing: [
      'Họp giao ban sáng thứ Hai.',
      'Ngày làm việc thứ hai của hội nghị.',
      'Lần thứ hai, ngày càng đông.',
    ],
    failing: [
      'Họp giao ban sáng thứ hai.',
      'Vào thứ tư, ngày 05 tháng 6 năm 2024.',
      'Trực từ thứ hai đến thứ Sáu.',
    ],
  },
};
