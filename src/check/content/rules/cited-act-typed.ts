import { nameOf } from '../../../content/act-register.js';
import type { Citation } from '../../../content/citations.js';
import type { Act } from '../../../content/schema/register.js';
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
    const first = new Map<Act | string, Citation>();
    const repeated = new Map<Act | string, Citation>();
    for (const citation of citedActs(subject)) {
      const { form } = citation;
      const key = citation.act ?? citation.key;
      if (!first.has(key)) first.set(key, citation);
      else if ((form === 'tu-dong' || form === 'day-du') && !repeated.has(key)) repeated.set(key, citation);
    }
    return [...repeated].flatMap(([cited, later]) => {
      const { act, typed, within, origin } = first.get(cited) ?? later;
      if (!act || !typed?.date || !typed.issuer) return [];
      const key = nameOf(act, subject.acts);
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
