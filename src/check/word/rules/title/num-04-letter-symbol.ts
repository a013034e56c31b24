import { KINDS, kindOf } from '../../../../decree30/kinds.js';
import { quoted } from '../../../../message/finding.js';
import { stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isGiven, numberLines, SYMBOL_CLAUSE } from './number-line.js';

const LETTER = kindOf('cong-van');

/** What offices put where a code would stand; the Decree has none for letters. */
const LETTER_CODE = 'CV';

export const letterSymbol: WordRule = {
  id: 'NUM-04',
  title:
    'Ký hiệu công văn: chữ viết tắt cơ quan, gạch nối, chữ viết tắt đơn vị soạn thảo; không có mã tên loại',
  clause: SYMBOL_CLAUSE,
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  appliesTo: ({ documentKind }) => documentKind?.id === LETTER.id,
  check: ({ document }) =>
    numberLines(document).flatMap(({ partLine, symbol, symbolAt, groups }): WordReport[] => {
      const { line, confidence } = partLine;
      const [first, second] = groups;
      if (!isGiven(first)) return [];
      const isCode = first === LETTER_CODE;
      // Some bodies are abbreviated as a kind is: only the agency can tell.
      const isLikeKind = KINDS.some(({ abbreviation }) => abbreviation === first);
      if (second !== undefined && !isCode && !isLikeKind) return [];
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, symbolAt, symbolAt + symbol.length),
          subject: 'số, ký hiệu',
          confidence,
          ...(isLikeKind && { severity: 'advice' }),
          message: `gặp ký hiệu ${quoted(symbol)}, cần ‹viết tắt cơ quan-viết tắt đơn vị soạn thảo›, không có mã tên loại`,
          mend: 'ghi lại, ví dụ ‹Số: 05/BNV-VP›',
        },
      ];
    }),
  examples: {
    passing: [
      { told: 'cơ quan và đơn vị soạn thảo', base: 'cong-van', edits: [] },
      {
        told: 'lĩnh vực thay cho đơn vị',
        base: 'cong-van',
        edits: [{ part: 'numberAndSymbol', text: 'Số: 12/UBND-VX' }],
      },
    ],
    failing: [
      {
        told: 'thêm mã CV',
        base: 'cong-van',
        edits: [{ part: 'numberAndSymbol', text: 'Số: 112/CV-SVD' }],
      },
      {
        told: 'thiếu đơn vị soạn thảo',
        base: 'cong-van',
        edits: [{ part: 'numberAndSymbol', text: 'Số: 112/SVD' }],
      },
    ],
  },
};
