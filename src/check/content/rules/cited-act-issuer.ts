import { isSameIssuer } from '../../../content/act-name.js';
import { nameOf } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { citedActs } from '../cited-acts.js';
import type { Rule } from '../rule.js';

export const citedActIssuer: Rule = {
  id: 'CITE-ISSUER',
  title: 'Cơ quan ban hành của văn bản được dẫn đúng với sổ van-ban.yaml',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  // Where the name of the issuer ends in a sentence is for a person to see.
  severity: 'advice',
  check: (subject) =>
    citedActs(subject).flatMap(({ key, act, typed, within, originOf }) => {
      const issuer = typed?.issuer;
      if (!act || !issuer || isSameIssuer(issuer.text, act.co_quan)) return [];
      return [
        {
          origin: originOf(issuer.start),
          subject: within,
          message: `văn bản số ${key}: gặp cơ quan ban hành ${quoted(issuer.text)}, cần ${quoted(act.co_quan)} như trong van-ban.yaml`,
          mend: `đối chiếu bản chính, rồi sửa ở đây hoặc trong van-ban.yaml; viết {{dan "${nameOf(act, subject.acts)}"}} thì tên cơ quan luôn đúng`,
        },
      ];
    }),
  examples: {
    passing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của Ủy ban nhân dân tỉnh Quảng Ngãi'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024'] },
    ],
    failing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của Chủ tịch UBND tỉnh'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND của Sở Ví dụ ngày 19/01/2024'] },
    ],
  },
};
