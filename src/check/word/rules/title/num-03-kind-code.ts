import { KIND_CLAUSES } from '../../../../decree30/kinds.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { isGiven, numberLines } from './number-line.js';

export const kindCode: WordRule = {
  id: 'NUM-03',
  title: 'Ký hiệu văn bản có tên loại: chữ viết tắt tên loại, gạch nối, chữ viết tắt cơ quan',
  clause: KIND_CLAUSES.abbreviation,
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  appliesTo: ({ documentKind }) => documentKind?.abbreviation !== undefined,
  check: ({ document }) =>
    numberLines(document).flatMap(({ partLine, symbol, symbolAt, groups }): WordReport[] => {
      const { name = '', abbreviation = '' } = document.documentKind ?? {};
      const [code = ''] = groups;
      // Small letters alone are a matter of NUM-07.
      const isSame = code === abbreviation || code === abbreviation.toLocaleLowerCase('vi');
      if (!isGiven(code) || (isSame && groups.length > 1)) return [];
      const { line } = partLine;
      const title = linesOf(document, 'title')[0];
      const isOnlyCase = code.toLocaleUpperCase('vi') === abbreviation.toLocaleUpperCase('vi');
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, symbolAt, symbolAt + symbol.length),
          subject: 'số, ký hiệu',
          confidence: Math.min(partLine.confidence, title?.confidence ?? 1),
          // The Decree wants capitals and prints CTr, TTr, QyĐ all the same.
          ...(isOnlyCase && { severity: 'advice' }),
          message: `gặp ký hiệu ${quoted(symbol)}, cần ‹${abbreviation}-…› (${name})`,
          mend: `viết tắt tên loại là ${abbreviation}; sau đó gạch nối và chữ viết tắt cơ quan`,
          changes: isOnlyCase ? rewritten(line, symbolAt, symbolAt + code.length, abbreviation) : [],
        },
      ];
    }),
  examples: {
    passing: [
      { told: 'KH- của kế hoạch', edits: [] },
      { told: 'TTr- của tờ trình', base: 'to-trinh', edits: [] },
      { told: 'ký hiệu để trống', edits: [{ part: 'numberAndSymbol', text: 'Số:      /…-…' }] },
    ],
    failing: [
      { told: 'kế hoạch mang mã BC', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/BC-SKHCN' }] },
      { told: 'thiếu mã tên loại', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/SKHCN' }] },
      {
        told: 'mã QCh của quy chế',
        base: 'quy-che',
        edits: [{ part: 'numberAndSymbol', text: 'Số: 02/QCh-SVD' }],
      },
    ],
  },
};
