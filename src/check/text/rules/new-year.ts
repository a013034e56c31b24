import { FESTIVALS } from '../../../decree30/capitals/calendar.js';
import { AFTER, BEFORE, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const NEW_YEAR = new RegExp(
  `${BEFORE}(?:dịp|nghỉ|đón|chúc|thưởng|quà)\\s(?<at>tết)${AFTER}(?!\\s(?:[Nn]guyên|[Đđ]oan|[Tt]rung|[Tt]hiếu|[Hh]àn|[Tt]hanh|[Cc]ổ|[Dd]ương|[Đđ]ộc|nhảy))`,
  'dgu',
);

export const newYear: TextRule = {
  id: 'CAP-26-TET',
  title: 'Tết thay cho tết Nguyên đán: viết hoa',
  clause: FESTIVALS.clause,
  basis: 'text',
  severity: 'advice',
  check: (subject) => find(proseOf(subject), NEW_YEAR, ({ text }) => instead(text, 'Tết')),
  examples: {
    passing: ['Trực trong dịp Tết.', 'Trực trong dịp tết Nguyên đán.', 'Quà tết Trung thu.'],
    failing: ['Trực trong dịp tết.', 'Tặng quà tết cho hộ nghèo.'],
  },
};
