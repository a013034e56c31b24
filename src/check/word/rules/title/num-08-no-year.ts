import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { numberLines, SYMBOL_CLAUSE } from './number-line.js';

/** Advice only: the Decree lists what number and symbol are made of, and does not speak of the year. */
export const noYear: WordRule = {
  id: 'NUM-08',
  title: 'Số, ký hiệu văn bản hành chính không có năm ban hành',
  clause: SYMBOL_CLAUSE,
  basis: 'text',
  severity: 'advice',
  parts: ['numberAndSymbol'],
  check: ({ document }) =>
    numberLines(document).flatMap(({ partLine, year, yearAt = 0, symbolAt }): WordReport[] => {
      if (year === undefined) return [];
      const { line, confidence } = partLine;
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, yearAt, yearAt + year.length),
          subject: 'số, ký hiệu',
          confidence,
          message: `gặp năm ${quoted(year)} trong số, ký hiệu; cần bỏ: chỉ văn bản quy phạm pháp luật mới ghi năm`,
          mend: 'xóa năm và dấu gạch chéo theo sau',
          changes: rewritten(line, yearAt, symbolAt, ''),
        },
      ];
    }),
  examples: {
    passing: [{ told: 'không có năm', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH-SKHCN' }] }],
    failing: [
      { told: 'có năm ban hành', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/2024/KH-SKHCN' }] },
    ],
  },
};
