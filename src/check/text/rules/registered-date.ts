import { actsMeant } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { compareDates, shortDate } from '../../../document/date.js';
import { citationsOf } from '../citations.js';
import { reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

export const registeredDate: TextRule = {
  id: 'TEXT-VB-NGAY',
  title: 'Ngày của văn bản được dẫn đúng với sổ van-ban.yaml',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  // Acts of other years and bodies have the same number.
  severity: 'advice',
  check: (subject) =>
    citationsOf(subject).flatMap(({ key, date, dateStart, end, reading }) => {
      const acts = subject.references ? actsMeant({ number: key }, subject.references.acts) : [];
      const isRight = acts.some((act) => date && compareDates(act.ngay, date) === 0);
      if (acts.length === 0 || !date || dateStart === undefined || isRight) return [];
      const days = acts.map((act) => `‹${shortDate(act.ngay)}›`).join(' hoặc ');
      return [
        reportOn(reading, dateStart, end, {
          message: `văn bản số ${key}: gặp ngày ‹${shortDate(date)}›, cần ${days} như trong van-ban.yaml`,
          mend: 'đối chiếu bản chính, rồi sửa ở đây hoặc trong van-ban.yaml; có thể là văn bản khác cùng số',
        }),
      ];
    }),
  examples: {
    passing: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh.'],
    failing: [
      'Thực hiện Kế hoạch số 10/KH-UBND ngày 19/02/2024 của UBND tỉnh.',
      'Thực hiện Kế hoạch số 10/KH-UBND ngày 18 tháng 01 năm 2024 của UBND tỉnh.',
    ],
  },
};
