import { nameOf } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { compareDates, shortDate } from '../../../document/date.js';
import { citedActs } from '../cited-acts.js';
import type { Rule } from '../rule.js';

export const citedActDate: Rule = {
  id: 'CITE-DATE',
  title: 'Ngày của văn bản được dẫn đúng với sổ van-ban.yaml',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    citedActs(subject).flatMap((cited) => {
      const { key, act, typed, within } = cited;
      const typedDate = typed?.date;
      if (!act || !typedDate || compareDates(act.ngay, typedDate) === 0) return [];
      return [
        {
          origin: cited.origin,
          subject: within,
          message: `văn bản số ${key}: gặp ngày ‹${shortDate(typedDate)}›, cần ‹${shortDate(act.ngay)}› như trong van-ban.yaml`,
          mend: `đối chiếu bản chính, rồi sửa ở đây hoặc trong van-ban.yaml; viết {{dan "${nameOf(act, subject.acts)}"}} thì ngày luôn đúng`,
        },
      ];
    }),
  examples: {
    passing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19 tháng 01 năm 2024 của UBND tỉnh'] },
    ],
    failing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/02/2024 của UBND tỉnh'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 18 tháng 01 năm 2024 của UBND tỉnh'] },
    ],
  },
};
