import { clause } from '../../../decree30/clause.js';
import { AFTER, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** What shows that the part belongs to an act: another part of it, or the act itself. */
const OF_AN_ACT =
  '(?=,?\\s+(?:của\\s+)?(?:Điều|Tiểu mục|Mục|Chương|Phần|Luật|Bộ luật|Nghị|Thông tư|Quyết|Pháp lệnh|Hiến|Quy|Kế hoạch|Hợp đồng))';

/** What must stand before is looked for last: at each blank it would go back over all blanks before it. */
const PARTS = new RegExp(
  [
    `điều(?<=khoản\\s+\\d{1,2},?\\s+điều)\\s+\\d{1,3}\\p{Ll}?${AFTER}(?!%)`,
    `điều\\s+\\d{1,3}\\p{Ll}?${AFTER}${OF_AN_ACT}`,
    `(?<!(?:thành|học|cổ|huân|huy)\\s)(?:chương|phần)\\s+[IVX]+${AFTER}`,
    `(?:tiểu\\s+mục|mục(?<!Tiểu\\s+mục))\\s+(?:\\d{1,2}|[IVXL]+)${AFTER}${OF_AN_ACT}`,
  ]
    .map((part) => `${BEFORE}${part}`)
    .join('|'),
  'dgu',
);

export const citedParts: TextRule = {
  id: 'CAP-24',
  title: 'Viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản: viết hoa chữ đầu',
  clause: clause('PL II, V.7'),
  basis: 'text',
  severity: 'error',
  check: (subject) => find(proseOf(subject), PARTS, ({ text }) => instead(text, capitalised(text))),
  examples: {
    passing: [
      'Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.',
      'Đề nghị điều 2 xe đến hiện trường.',
      'Đạt 4 mục tiêu, nêu tại mục 5.',
      'Theo điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Quy chế.',
      'Các thành phần I và II.',
    ],
    failing: [
      'Theo khoản 2 điều 103.',
      'Theo điều 5 Quy chế này.',
      'Theo quy định tại chương II của Quy chế.',
      'Theo mục 1 Chương III.',
    ],
  },
};
