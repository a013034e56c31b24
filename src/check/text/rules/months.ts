import { CALENDAR_WORDS_CLAUSE, MONTHS } from '../../../decree30/capitals/calendar.js';
import { AFTER, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Before a year the word can be nothing but the month: `mỗi tháng hai lần`. */
const MONTH = new RegExp(
  `${BEFORE}(?<!\\d\\s)[Tt]háng\\s(?<at>${MONTHS.join('|')})${AFTER}(?=\\snăm\\s\\d{4}|\\s(?:âm|dương)\\slịch)`,
  'dgu',
);

export const months: TextRule = {
  id: 'CAP-27-THANG',
  title: 'Tháng viết bằng chữ: viết hoa âm tiết chỉ tháng',
  clause: CALENDAR_WORDS_CLAUSE,
  basis: 'text',
  severity: 'error',
  check: (subject) => find(proseOf(subject), MONTH, ({ text }) => instead(text, capitalised(text))),
  examples: {
    passing: [
      'Xong trong tháng Năm năm 2024.',
      'Mỗi tháng hai lần.',
      'So sánh 6 tháng hai năm 2023, 2024.',
      'Ghi rõ ngày tháng năm 2024.',
    ],
    failing: ['Xong trong tháng tám năm 2024.', 'Lễ hội tháng giêng âm lịch.'],
  },
};
