import { clause } from '../../../decree30/clause.js';
import { parseDate } from '../../../document/date.js';
import { quoted } from '../../../message/finding.js';
import { find, instead } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Holidays are written with a hyphen (`2-9`), but no date with its year. */
const OTHER_MARKS =
  /(?<=(?<!\p{L})ngày\s{1,3})(?<day>\d{1,2})(?<mark>[-.])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/dgiu;

export const dateMarks: TextRule = {
  id: 'TEXT-DATE-DAU',
  title: 'Ngày, tháng, năm viết bằng số cách nhau bằng dấu gạch chéo',
  clause: clause('PL I, II.4.b'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(readingsOf(subject), OTHER_MARKS, ({ text, match }) => {
      const { day, month, year } = match.groups ?? {};
      const wanted = `${day}/${month}/${year}`;
      return parseDate(wanted) && instead(text, wanted, `viết ${quoted(wanted)} như các ngày khác`);
    }),
  examples: {
    passing: ['Trước ngày 05/01/2024.', 'Nghỉ ngày Quốc khánh 2-9.'],
    failing: ['Trước ngày 05-01-2024.', 'Trước ngày 5.1.2024.'],
  },
};
