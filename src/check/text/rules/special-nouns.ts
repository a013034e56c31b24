import { clause } from '../../../decree30/clause.js';
import { AFTER, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/**
 * Only beside words that show that the noun stands for itself: the Decree's own text has `cơ quan nhà nước`, `Hội đồng
 * nhân dân`.
 */
const PATTERNS = [
  `Đảng(?:,\\s|\\svà\\s)(?<at>nhà nước)`,
  `(?:Nhà nước|chính quyền)(?:,\\s|\\svà\\s)(?<at>nhân dân)`,
  `của\\s(?<at>nhà nước|nhân dân)(?=[,.;]|\\svà\\s|$)`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}${AFTER}`, 'dgu'));

export const specialNouns: TextRule = {
  id: 'CAP-18',
  title: 'Nhân dân, Nhà nước: viết hoa khi đứng riêng',
  clause: clause('PL II, V.1'),
  basis: 'text',
  severity: 'advice',
  check: (subject) => find(proseOf(subject), PATTERNS, ({ text }) => instead(text, capitalised(text))),
  examples: {
    passing: [
      'Chủ trương của Đảng, chính sách của Nhà nước.',
      'Ngân sách nhà nước và các cơ quan nhà nước.',
      'Đại biểu Hội đồng nhân dân.',
    ],
    failing: [
      'Chủ trương của Đảng và nhà nước.',
      'Lấy ý kiến của nhân dân.',
      'Chính sách của nhà nước, địa phương.',
    ],
  },
};
