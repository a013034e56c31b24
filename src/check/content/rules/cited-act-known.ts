import { nameOf, nearestName } from '../../../content/act-register.js';
import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { citedActs } from '../cited-acts.js';
import type { Rule } from '../rule.js';

export const citedActKnown: Rule = {
  id: 'CITE-SO',
  title: 'Văn bản được dẫn có trong sổ van-ban.yaml',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    // The acts of a dossier and of the law it is judged by stand there, not in the register.
    if (subject.isMade) return [];
    const dossier = subject.facts?.dossierFiles ?? [];
    return citedActs(subject)
      .filter(({ act, origin }) => act === undefined && !dossier.includes(origin.file))
      .map(({ key, origin, within, candidates, typed }) => {
        if (candidates.length > 1) {
          const names = candidates.map((act) => nameOf(act, subject.acts));
          return {
            origin,
            subject: within,
            message: `gặp ${quoted(key)} mà van-ban.yaml có ${names.length} văn bản cùng số, cần rõ một trong: ${names.map((name) => quoted(name)).join(', ')}`,
            mend: typed ? `ghi đúng ngày, hoặc viết {{dan "${names[0]}"}}` : `viết {{dan "${names[0]}"}}`,
          };
        }
        const near = nearestName(key, subject.acts);
        return {
          origin,
          subject: within,
          message: `gặp ${quoted(key)}, cần một văn bản có trong van-ban.yaml`,
          mend: near
            ? `có phải ‹${near}›? Nếu không, thêm văn bản này vào van-ban.yaml`
            : 'thêm văn bản này vào van-ban.yaml: loại, ngày, cơ quan, trích yếu',
        };
      });
  },
  examples: {
    passing: [
      { can_cu: ['Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh'] },
      { can_cu: ['Thực hiện {{dan "10/KH-UBND ngày 19/01/2024"}}'] },
    ],
    failing: [
      { can_cu: ['Thực hiện {{dan "99/KH-UBND"}}'] },
      { can_cu: ['Thực hiện {{dan "10/KH-UBND năm 2023"}}'] },
      { can_cu: ['Thực hiện Kế hoạch số 99/KH-UBND của UBND tỉnh'] },
    ],
  },
};
