import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { salutationOf } from './salutation.js';

export const oneAddressee: WordRule = {
  id: 'KG-04',
  title: 'Gửi một nơi: «Kính gửi» và tên nơi nhận trên cùng một dòng',
  clause: TEXT.salutation.clause,
  basis: 'text',
  severity: 'error',
  parts: ['salutation'],
  check: ({ document }) => {
    const found = salutationOf(document);
    if (!found) return [];
    const { head, onLine, items } = found;
    const place = { subject: PART_NAMES.salutation, confidence: head.confidence };
    const [only, ...others] = items;
    if (onLine === '' && only && others.length === 0) {
      const { paragraph, start, end, text, cell } = only.line;
      // Beside each other in a row of a table they stand on one line for the eye.
      const isBeside = cell !== undefined && cell.row === head.line.cell?.row;
      if (isBeside || isMostlyBlank(only.line)) return [];
      const name = text.replace(/^[-–]\s*/u, '').replace(/[;.]$/u, '');
      return [
        {
          ...place,
          paragraph,
          start,
          end,
          message: `gặp ${quoted(text)} ở dòng dưới, cần ‹Kính gửi: ${name}› trên một dòng`,
          mend: 'gửi một nơi thì viết liền sau «Kính gửi:», không gạch đầu dòng',
        },
      ];
    }
    if (items.length > 0 || !/^[-–]/u.test(onLine)) return [];
    const { paragraph, start, end, text } = head.line;
    const report: WordReport = {
      ...place,
      paragraph,
      start,
      end,
      severity: 'advice',
      message: `gặp ${quoted(text)}, gửi một nơi không cần gạch đầu dòng`,
      mend: 'bỏ gạch đầu dòng',
    };
    return [report];
  },
  examples: {
    passing: [{ told: 'một nơi trên một dòng', base: 'cong-van', edits: [] }],
    failing: [
      {
        told: 'một nơi ở dòng dưới',
        base: 'cong-van-nhieu-noi',
        edits: [
          { part: 'salutation', nth: 1, remove: true },
          { part: 'salutation', nth: 1, remove: true },
        ],
      },
    ],
  },
};
