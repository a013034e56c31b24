import { clause } from '../../../decree30/clause.js';
import { find, instead } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Months 3 to 9 have no zero before them, days under 10 and months 1 and 2 have one, as in the date of the document. */
const PATTERNS = [
  /(?<!\p{L})(?<at>tháng\s+0[3-9])(?=\s+năm\s+\d{4})/dgiu,
  /(?<=(?<!\p{L})ngày\s{1,3}\d{1,2}\s{1,3})(?<at>tháng\s+(?:0[3-9]|[12]))(?![\d/.,])/dgiu,
  /(?<!\p{L})(?<at>ngày\s+[1-9])(?=\s+tháng\s+\d)/dgiu,
];

export const monthPadding: TextRule = {
  id: 'TEXT-THANG',
  title: 'Ngày dưới 10, tháng 1, 2 có số 0 ở trước; tháng 3 đến 9 thì không',
  clause: clause('PL I, II.4.b'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => {
    // The date of the document is a matter of the layout rules.
    const running = readingsOf(subject).filter(({ line }) => line.part !== 'placeAndDate');
    const reports = find(running, PATTERNS, ({ text }) =>
      instead(
        text,
        text.replace(/\d+$/u, (number) => (number.startsWith('0') ? number.slice(1) : `0${number}`)),
      ),
    );
    // Two patterns find the month of a date with its year.
    return reports.filter(
      (report, index) =>
        reports.findIndex(({ line, start }) => line === report.line && start === report.start) === index,
    );
  },
  examples: {
    passing: [
      'Ngày 05 tháng 3 năm 2024.',
      'Từ ngày 05 tháng 02 năm 2024.',
      'Trong tháng 2 năm 2024.',
      'Tháng 03/2024.',
    ],
    failing: [
      'Từ ngày 15 tháng 03 năm 2024.',
      'Trong tháng 03 năm 2024.',
      'Từ ngày 15 tháng 2 năm 2024.',
      'Từ ngày 8 tháng 10 năm 2024.',
    ],
  },
};
