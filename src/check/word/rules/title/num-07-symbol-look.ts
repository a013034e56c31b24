import { KINDS } from '../../../../decree30/kinds.js';
import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { rewritten, stretchOf } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { DASH_AFTER_NUMBER, isGiven, type NumberLine, numberLines } from './number-line.js';

export const symbolLook: WordRule = {
  id: 'NUM-07',
  title: 'Ký hiệu in hoa; gạch chéo giữa số và ký hiệu, gạch nối không cách chữ giữa các nhóm viết tắt',
  clause: TEXT.numberAndSymbol.clause,
  basis: 'text',
  severity: 'error',
  parts: ['numberAndSymbol'],
  check: ({ document }) => [
    ...linesOf(document, 'numberAndSymbol').flatMap(({ line, confidence }): WordReport[] => {
      // `Số: 08-KH…`, `Số 08 KH-…`: a symbol follows, but no slash.
      const hasNone = !line.text.includes('/') && /^Số\s*:?\s*\d*[\s-]*\p{Lu}{2}/u.test(line.text);
      if (!hasNone && !DASH_AFTER_NUMBER.test(line.text)) return [];
      return [
        {
          paragraph: line.paragraph,
          ...stretchOf(line, 0, line.text.length),
          subject: 'số, ký hiệu',
          confidence,
          message: `gặp ${quoted(line.text)}, cần dấu gạch chéo (/) giữa số và ký hiệu`,
          mend: 'ghi lại, ví dụ ‹Số: 15/QĐ-BNV›',
        },
      ];
    }),
    ...numberLines(document).flatMap((found) => symbolReports(found)),
  ],
  examples: {
    passing: [
      { told: 'KH-SKHCN', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH-SKHCN' }] },
      { told: 'TTr của tờ trình có chữ thường', base: 'to-trinh', edits: [] },
    ],
    failing: [
      {
        told: 'khoảng trắng quanh dấu gạch nối',
        edits: [{ part: 'numberAndSymbol', text: 'Số: 08/KH - SKHCN' }],
      },
      { told: 'thiếu dấu gạch chéo', edits: [{ part: 'numberAndSymbol', text: 'Số: 08 KH-SKHCN' }] },
      { told: 'gạch nối sau số', edits: [{ part: 'numberAndSymbol', text: 'Số: 08-KH/SKHCN' }] },
      { told: 'ký hiệu chữ thường', edits: [{ part: 'numberAndSymbol', text: 'Số: 08/kh-skhcn' }] },
    ],
  },
};

function symbolReports({ partLine, symbol, symbolAt, groups }: NumberLine): WordReport[] {
  if (!groups.every(isGiven)) return [];
  const wanted = groups.map(inCapitals).join('-');
  if (symbol === wanted) return [];
  const { line, confidence } = partLine;
  const hasBlanks = /\s/u.test(symbol);
  const isSmall = groups.some((group) => inCapitals(group) !== group);
  const place = stretchOf(line, symbolAt, symbolAt + symbol.length);
  return [
    {
      paragraph: line.paragraph,
      ...place,
      subject: 'số, ký hiệu',
      confidence,
      // A long dash is how Word changes a hyphen by itself.
      ...(!hasBlanks && !isSmall && { severity: 'advice' }),
      message: `gặp ký hiệu ${quoted(symbol)}, cần ‹${wanted}›`,
      mend: 'viết in hoa, các nhóm cách nhau bằng dấu gạch nối (-) không có khoảng trắng',
      changes: rewritten(line, symbolAt, symbolAt + symbol.length, wanted),
    },
  ];
}

/** Codes of kinds have small letters in Phụ lục III, and abbreviations of units may: only all small ones are wrong. */
function inCapitals(group: string): string {
  if (group !== group.toLocaleLowerCase('vi')) return group;
  const lower = group.toLocaleLowerCase('vi');
  const code = KINDS.find(({ abbreviation }) => abbreviation?.toLocaleLowerCase('vi') === lower);
  return code?.abbreviation ?? group.toLocaleUpperCase('vi');
}
