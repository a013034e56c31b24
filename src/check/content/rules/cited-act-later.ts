import { clause } from '../../../decree30/clause.js';
import { compareDates, shortDate } from '../../../document/date.js';
import { citedActs } from '../cited-acts.js';
import { documentSpan, type Rule } from '../rule.js';

export const citedActLater: Rule = {
  id: 'BASIS-DATE',
  title: 'Văn bản được dẫn không ban hành sau văn bản này',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'error',
  check: (subject) => {
    const span = documentSpan(subject);
    if (!span) return [];
    return citedActs(subject).flatMap((cited) => {
      const { key, act, within } = cited;
      if (!act || compareDates(act.ngay, span.to) <= 0) return [];
      return [
        {
          origin: cited.origin,
          subject: within,
          message: `gặp văn bản số ${key} ngày ${shortDate(act.ngay)}, cần văn bản ban hành không sau ngày ${shortDate(span.to)} của văn bản này`,
          mend: 'kiểm tra ngày của văn bản này và của văn bản được dẫn',
        },
      ];
    });
  },
  examples: {
    passing: [{ ngay: '20/01/2024' }, { ngay: '19/01/2024' }, { ngay: null }],
    failing: [{ ngay: '18/01/2024' }, { ngay: '__/12/2023' }],
  },
};
