import { clause } from '../../../../decree30/clause.js';
import { quoted } from '../../../../message/finding.js';
import { stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { numberLines } from './number-line.js';

export const numberInDigits: WordRule = {
  id: 'NUM-01',
  title: 'Số của văn bản ghi bằng chữ số Ả Rập',
  clause: clause('PL I, II.3.a'),
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  check: ({ document }) =>
    numberLines(document).flatMap(({ partLine, number, numberAt }): WordReport[] => {
      // A number not given yet is blank or dots.
      if (!/\p{L}/u.test(number)) return [];
      const { line, confidence } = partLine;
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, numberAt, numberAt + number.length),
          subject: 'số, ký hiệu',
          confidence,
          message: `gặp số ${quoted(number)}, cần số thứ tự chỉ gồm chữ số Ả Rập`,
          mend: 'ghi lại số đã đăng ký ở văn thư, ví dụ ‹Số: 15/…›',
        },
      ];
    }),
  examples: {
    passing: [
      { told: 'số 125', edits: [{ part: 'numberAndSymbol', text: 'Số: 125/KH-SKHCN' }] },
      { told: 'số còn để trống', edits: [{ part: 'numberAndSymbol', text: 'Số: …/KH-SKHCN' }] },
    ],
    failing: [
      { told: 'số La Mã', edits: [{ part: 'numberAndSymbol', text: 'Số: XV/KH-SKHCN' }] },
      { told: 'số có chữ ở sau', edits: [{ part: 'numberAndSymbol', text: 'Số: 12b/KH-SKHCN' }] },
    ],
  },
};
