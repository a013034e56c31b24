import { clause } from '../../../../decree30/clause.js';
import { kindOf } from '../../../../decree30/kinds.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

export const decisionSubject: WordRule = {
  id: 'TITLE-05',
  title: 'Trích yếu quyết định bắt đầu bằng «Về việc», «Ban hành» hoặc «Phê duyệt»',
  clause: clause('PL III, Mẫu 1.2, 1.3'),
  basis: 'sample',
  severity: 'advice',
  parts: ['subject'],
  appliesTo: ({ documentKind }) => documentKind?.id === kindOf('quyet-dinh').id,
  check: ({ document }) =>
    linesOf(document, 'subject')
      .slice(0, 1)
      .flatMap(({ line, confidence }): WordReport[] => {
        if (/^(?:Về|Ban hành|Phê duyệt)(?!\p{L})/iu.test(line.text) || isMostlyBlank(line)) return [];
        return [
          {
            paragraph: line.paragraph,
            start: line.start,
            end: line.end,
            subject: PART_NAMES.subject,
            confidence,
            message: `gặp ${quoted(line.text)}; mẫu quyết định bắt đầu bằng ‹Về việc …›, ‹Ban hành …› hoặc ‹Phê duyệt …›`,
            mend: 'viết lại phần đầu trích yếu theo mẫu',
          },
        ];
      }),
  examples: {
    passing: [
      { told: 'Về việc', base: 'quyet-dinh', edits: [] },
      { told: 'Ban hành', base: 'quyet-dinh-ban-hanh', edits: [] },
    ],
    failing: [
      {
        told: 'không theo mẫu',
        base: 'quyet-dinh',
        edits: [{ part: 'subject', words: 'Về việc thành', text: 'Thành' }],
      },
      {
        told: 'V/v ở quyết định',
        base: 'quyet-dinh',
        edits: [{ part: 'subject', words: 'Về việc', text: 'V/v' }],
      },
    ],
  },
};
