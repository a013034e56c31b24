import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';

const NUMBER = /^Số(?<colon>:?)[\s\u00a0]*(?<number>\d*)/u;

export const number: WordRule = {
  id: 'NUM-06',
  title: 'Số: từ «Số» in thường, cỡ 13, đứng, có dấu hai chấm; số nhỏ hơn 10 thêm số 0 phía trước',
  clause: TEXT.numberAndSymbol.clause,
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  check: ({ document }) =>
    linesOf(document, 'numberAndSymbol').flatMap((partLine): WordReport[] => {
      const { line, confidence } = partLine;
      const { paragraph, text, start } = line;
      const { colon = ':', number: digits = '' } = NUMBER.exec(text)?.groups ?? {};
      const place = { paragraph, subject: 'số, ký hiệu', confidence };
      const reports = formatOf(partLine, 'numberAndSymbol', ['size', 'bold', 'italic', 'align']);
      if (colon === '') {
        const at = start + 'Số'.length;
        reports.push({
          ...place,
          start,
          end: at,
          message: `gặp ${quoted(text)}, cần dấu hai chấm sau từ «Số»`,
          mend: 'viết «Số:»',
          changes: [{ kind: 'text', paragraph, start: at, end: at, text: ':' }],
        });
      }
      if (/^SỐ(?!\p{L})/u.test(text)) {
        reports.push({
          ...place,
          start,
          end: start + 'SỐ'.length,
          message: 'gặp ‹SỐ› in hoa, cần ‹Số› in thường',
          mend: 'viết ‹Số›',
          changes: [{ kind: 'text', paragraph, start, end: start + 'SỐ'.length, text: 'Số' }],
        });
      }
      if (/^\d$/u.test(digits)) {
        const at = start + text.indexOf(digits);
        reports.push({
          ...place,
          start: at,
          end: at + 1,
          message: `gặp số ${quoted(digits)}, cần ‹0${digits}›`,
          mend: 'thêm số 0 phía trước số nhỏ hơn 10',
          changes: [{ kind: 'text', paragraph, start: at, end: at + 1, text: `0${digits}` }],
        });
      }
      return reports;
    }),
  examples: {
    passing: [
      { told: 'chưa có số', edits: [] },
      { told: 'số 08', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH-SKHCN' }] },
    ],
    failing: [
      { told: 'số 8 thiếu số 0', edits: [{ part: 'numberAndSymbol', text: 'Số: 8/KH-SKHCN' }] },
      { told: 'thiếu dấu hai chấm', edits: [{ part: 'numberAndSymbol', text: 'Số 08/KH-SKHCN' }] },
      { told: 'SỐ in hoa', edits: [{ part: 'numberAndSymbol', text: 'SỐ: 08/KH-SKHCN' }] },
      { told: 'cỡ 14', edits: [{ part: 'numberAndSymbol', runs: { sizePt: 14 } }] },
    ],
  },
};
