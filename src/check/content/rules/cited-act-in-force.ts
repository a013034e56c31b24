import { forceVerdict, periodVerdict } from '../../../content/act-force.js';
import { clause } from '../../../decree30/clause.js';
import { citedActs } from '../cited-acts.js';
import { documentSpan, type Rule } from '../rule.js';

export const citedActInForce: Rule = {
  id: 'BASIS-FORCE',
  title: 'Văn bản được dẫn còn hiệu lực vào ngày của văn bản này',
  clause: clause('PL I, II.6.a'),
  basis: 'inference',
  severity: 'error',
  check: (subject) =>
    citedActs(subject).flatMap((cited) => {
      const { key, act, within } = cited;
      const ofYears = act && within === 'can_cu' ? periodVerdict(act, subject.head.nam) : undefined;
      const verdict = act && (forceVerdict(act, documentSpan(subject)) ?? ofYears);
      if (!act || !verdict) return [];
      const successor = act.thay_the_boi === undefined ? '' : `; đã được thay bằng ${act.thay_the_boi}`;
      return [
        {
          origin: cited.origin,
          subject: within,
          message: `văn bản số ${key} ${verdict.message}${successor}`,
          mend: 'thay bằng văn bản còn hiệu lực, hoặc đối chiếu lại ngày hiệu lực trong van-ban.yaml',
          ...(!verdict.isSure && { severity: 'advice' as const }),
        },
      ];
    }),
  examples: {
    passing: [
      { noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] },
      { nam: '2025', ngay: '20/01/2025', can_cu: ['Thực hiện {{dan "19/CT-TTg"}}'] },
    ],
    failing: [
      { nam: '2025', ngay: '20/01/2025', noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] },
      { nam: '2025', ngay: '20/01/2025', can_cu: ['Thực hiện {{dan "10/KH-UBND"}}'] },
      { nam: '2025', ngay: null, noi_dung: [{ noi_dung: 'Thực hiện {{dan "34-CT/TW"}}.' }] },
    ],
  },
};
