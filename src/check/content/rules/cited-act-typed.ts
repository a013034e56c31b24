import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { citedActs } from '../cited-acts.js';
import type { Rule } from '../rule.js';

/** `{{dan}}` cannot know that the act was typed in full before it. */
export const citedActTyped: Rule = {
  id: 'CITE-TYPED',
  title: 'Văn bản gõ đầy đủ ở lần dẫn đầu không bị {{dan}} in đầy đủ lần nữa',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  severity: 'advice',
  check: (subject) => {
    const citations = citedActs(subject);
    return citations.flatMap(({ key, act, typed, within, origin }, index) => {
      const [isFirst, later] = [
        !citations.slice(0, index).some((other) => other.key === key),
        citations.slice(index + 1).find((other) => other.key === key && other.form !== undefined),
      ];
      const isRepeated = later?.form === 'tu-dong' || later?.form === 'day-du';
      if (!act || !typed?.date || !typed.issuer || !isFirst || !isRepeated) return [];
      return [
        {
          origin,
          subject: within,
          message: `gặp ${quoted(key)} gõ đầy đủ, cần {{dan "${key}"}}: {{dan}} ở dòng ${later.origin.line} sẽ in đầy đủ lần nữa`,
          mend: `viết {{dan "${key}"}} ở cả hai chỗ; chương trình in đầy đủ lần đầu, in ngắn các lần sau`,
        },
      ];
    });
  },
  examples: {
    passing: [
      { noi_dung: [{ noi_dung: 'Thực hiện {{dan "10/KH-UBND"}}.' }] },
      {
        can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh'],
        noi_dung: [{ noi_dung: 'Thực hiện {{dan "10/KH-UBND" "ngan"}}.' }],
      },
    ],
    failing: [
      {
        can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh'],
        noi_dung: [{ noi_dung: 'Thực hiện {{dan "10/KH-UBND"}}.' }],
      },
    ],
  },
};
