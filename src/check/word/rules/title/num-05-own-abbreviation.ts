import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isGiven, numberLines, SYMBOL_CLAUSE } from './number-line.js';
import { isIssuedBy } from './own-agency.js';

export const ownAbbreviation: WordRule = {
  id: 'NUM-05',
  title: 'Chữ viết tắt cơ quan trong ký hiệu là chữ cơ quan đã quy định',
  clause: SYMBOL_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  needs: 'agency',
  check: ({ document, references }) => {
    if (!references || !document.documentKind || !isIssuedBy(document, references.agency)) return [];
    const { ky_hieu: own } = references.agency;
    const nth = document.documentKind.abbreviation === undefined ? 0 : 1;
    return numberLines(document).flatMap(({ partLine, groups, symbol, symbolAt }): WordReport[] => {
      const found = groups[nth];
      // Small letters alone are a matter of NUM-07.
      if (!isGiven(found) || found.toLocaleUpperCase('vi') === own) return [];
      const { line, confidence } = partLine;
      const from = symbolAt + symbol.indexOf(found, nth === 0 ? 0 : (groups[0]?.length ?? 0) + 1);
      const to = from + found.length;
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, from, to),
          subject: 'số, ký hiệu',
          confidence,
          message: `gặp ${quoted(found)}, cần ‹${own}›`,
          mend: `viết tắt tên cơ quan là ${own}`,
          changes: rewritten(line, from, to, own),
        },
      ];
    });
  },
  examples: {
    passing: [
      { told: 'SKHCN của Sở Khoa học và Công nghệ', edits: [] },
      { told: 'văn bản của cơ quan khác', base: 'ke-hoach', edits: [] },
    ],
    failing: [
      { told: 'viết tắt khác', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH-SKHC' }] },
      { told: 'viết tắt của sở khác', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH-STC' }] },
    ],
  },
};
