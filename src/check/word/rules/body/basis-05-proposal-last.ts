import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { basisLines, DECISION_FORMS, isEnacted, isProposal } from './basis-lines.js';

export const proposalLast: WordRule = {
  id: 'BASIS-05',
  title: 'Trong quyết định, dòng «Theo đề nghị của …» đứng sau các căn cứ',
  clause: DECISION_FORMS,
  basis: 'sample',
  severity: 'advice',
  parts: ['legalBasis'],
  appliesTo: isEnacted,
  check: ({ document }) => {
    const bases = basisLines(document);
    const lastAct = bases.findLastIndex((line) => !isProposal(line));
    return bases
      .slice(0, Math.max(0, lastAct))
      .filter(isProposal)
      .map(
        ({ line, confidence }): WordReport => ({
          paragraph: line.paragraph,
          start: line.start,
          end: line.end,
          subject: PART_NAMES.legalBasis,
          confidence,
          message: `gặp ${quoted(line.text)} trước căn cứ khác, cần ở cuối phần căn cứ`,
          mend: 'chuyển dòng này xuống sau các căn cứ, kết thúc bằng dấu chấm',
        }),
      );
  },
  examples: {
    passing: [{ told: 'đề nghị ở cuối', base: 'quyet-dinh', edits: [] }],
    failing: [
      {
        told: 'đề nghị ở đầu',
        base: 'quyet-dinh',
        edits: [
          { part: 'legalBasis', text: 'Theo đề nghị của Chánh Văn phòng Sở Ví dụ;' },
          { part: 'legalBasis', nth: -1, text: 'Căn cứ Quy chế làm việc của Sở Ví dụ năm 2026.' },
        ],
      },
    ],
  },
};
