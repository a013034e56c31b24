import { clause } from '../../../decree30/clause.js';
import { parseDate } from '../../../document/date.js';
import { quoted } from '../../../message/finding.js';
import { find } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const DATES = [
  /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\d/])/dgu,
  /(?<!\p{L})ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>(?:19|20)\d{2})(?!\d)/dgu,
];

export const dateExists: TextRule = {
  id: 'TEXT-DATE-CO',
  title: 'Ngày được ghi có trong lịch',
  clause: clause('PL I, II.4.b'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(readingsOf(subject), DATES, ({ text, match }) => {
      const { day, month, year } = match.groups ?? {};
      if (parseDate(`${day}/${month}/${year}`)) return undefined;
      return {
        message: `gặp ${quoted(text)}, cần một ngày có trong lịch`,
        mend: 'kiểm tra lại ngày, tháng, năm',
      };
    }),
  examples: {
    passing: ['Trước ngày 29/02/2024.', 'Ngày 31 tháng 12 năm 2024.'],
    failing: ['Trước ngày 31/02/2024.', 'Trước ngày 31 tháng 4 năm 2024.', 'Trước ngày 5/13/2024.'],
  },
};
