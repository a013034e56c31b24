import { clause } from '../../../decree30/clause.js';
import { compareDates, shortDate } from '../../../document/date.js';
import { citationsOf } from '../citations.js';
import { reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

export const citedLater: TextRule = {
  id: 'TEXT-VB-SAU',
  title: 'Văn bản được dẫn không ban hành sau văn bản này',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    citationsOf(subject).flatMap(({ key, date, dateStart, end, reading }) => {
      if (!subject.date || !date || dateStart === undefined || compareDates(date, subject.date) <= 0)
        return [];
      return [
        reportOn(reading, dateStart, end, {
          message: `gặp văn bản số ${key} ngày ${shortDate(date)}, cần văn bản ban hành không sau ngày ${shortDate(subject.date)} của văn bản này`,
          mend: 'kiểm tra ngày của văn bản này và của văn bản được dẫn',
        }),
      ];
    }),
  examples: {
    passing: [
      {
        date: { day: 20, month: 1, year: 2024 },
        lines: ['Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của xã Mẫu.'],
      },
      'Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của xã Mẫu.',
    ],
    failing: [
      {
        date: { day: 18, month: 1, year: 2024 },
        lines: ['Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của xã Mẫu.'],
      },
    ],
  },
};
