import { isSameTitle } from '../../../content/act-name.js';
import { nameOf } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { citedActs } from '../cited-acts.js';
import type { Rule } from '../rule.js';

/** Long enough to show where two subjects part. */
const SHOWN = 120;

export const citedActTitle: Rule = {
  id: 'CITE-TITLE',
  title: 'Trích yếu của văn bản được dẫn đúng với sổ van-ban.yaml',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  // Where a subject ends in a sentence is for a person to see.
  severity: 'advice',
  check: (subject) =>
    citedActs(subject).flatMap(({ key, act, typed, within, originOf }) => {
      const title = typed?.title;
      if (!act?.trich_yeu || !title || isSameTitle(title.text, act.trich_yeu)) return [];
      return [
        {
          origin: originOf(title.start),
          subject: within,
          message: `văn bản số ${key}: gặp trích yếu ${quoted(title.text, SHOWN)}, cần ${quoted(act.trich_yeu, SHOWN)} như trong van-ban.yaml`,
          mend: `đối chiếu bản chính, rồi sửa ở đây hoặc trong van-ban.yaml; viết {{dan "${nameOf(act, subject.acts)}"}} thì trích yếu luôn đúng`,
        },
      ];
    }),
  examples: {
    passing: [
      {
        can_cu: [
          'Thực hiện Quyết định số 1440/QĐ-UBND ngày 26/12/2023 của Ủy ban nhân dân tỉnh về việc Chương trình công tác trọng tâm năm {{nam}}',
        ],
      },
      {
        can_cu: [
          'Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh về phát động phong trào thi đua',
        ],
      },
      { can_cu: ['Thực hiện Quyết định số 279/QĐ-SKHCN ngày 29/12/2023 về việc ví dụ'] },
    ],
    failing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh về công tác ví dụ'] },
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 về công tác ví dụ'] },
      {
        can_cu: [
          'Thực hiện Quyết định số 1440/QĐ-UBND ngày 26/12/2023 của UBND tỉnh về Chương trình công tác trọng tâm năm {{nam_sau}}',
        ],
      },
    ],
  },
};
