import { clause } from '../../../decree30/clause.js';
import { find, instead } from '../matches.js';
import { type Reading, readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const PATTERNS = [
  // 2021–2025, 01/3 – 15/3, 5–10%
  /(?<![\d/])[\d/]*\d(?:\s?[–—]\s?\d[\d/]*)+/dgu,
  // 12/HD – HĐTĐKT
  /\d+\/\p{Lu}[\p{L}&]*(?:-\p{L}+)*(?<spaced>\s*[–—]\s*)\p{Lu}{2,}/dgu,
];

/** Few lines have any: looking for the patterns in all of them would be slow. */
const withDashes = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ text }) => /[–—]/u.test(text));

export const dashes: TextRule = {
  id: 'TEXT-GACH',
  title: 'Giữa hai số và trong ký hiệu dùng dấu gạch nối',
  clause: clause('PL I, II.3.c'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(withDashes(readingsOf(subject)), PATTERNS, ({ text, match }) =>
      instead(
        text,
        text.replace(match.groups?.['spaced'] ? /\s*[–—]\s*/u : /[–—]/gu, '-'),
        'thay bằng dấu gạch nối ‹-›',
      ),
    ),
  examples: {
    passing: ['Giai đoạn 2021-2025.', 'Thực hiện Hướng dẫn số 12/HD-XM.', 'Phòng Hành chính – Tổng hợp.'],
    failing: [
      'Giai đoạn 2021–2025.',
      'Giai đoạn 2021 – 2025.',
      'Từ ngày 01/3–15/3–20/3.',
      'Theo Hướng dẫn số 12/HD – HĐTĐKT.',
    ],
  },
};
