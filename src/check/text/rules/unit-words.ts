import { FAMILY_NAMES } from '../../../decree30/capitals/people.js';
import { UNIT_WORDS } from '../../../decree30/capitals/places.js';
import { clause } from '../../../decree30/clause.js';
import { AFTER, anyOf, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import { isMidSentence } from '../sentences.js';
import type { TextRule } from '../text-rule.js';

/** `Tỉnh Đoàn`, `Huyện Ủy` are names of bodies. */
const BODIES = ['Đoàn', 'Ủy', 'Uỷ', 'Hội', 'Đội'];

/** Provinces and cities bear no person's name, but for one; smaller units do, and begin with a family name then. */
const PATTERNS = [
  { words: ['tỉnh', 'thành phố'], not: [...BODIES, 'Hồ Chí Minh'] },
  {
    words: UNIT_WORDS.filter((word) => word !== 'tỉnh' && word !== 'thành phố'),
    not: [...BODIES, ...FAMILY_NAMES, 'Điện Biên Phủ', 'Quang Trung', 'Hai Bà'],
  },
].map(
  ({ words, not }) =>
    new RegExp(
      `${BEFORE}(?<at>${anyOf(words.map(capitalised))})\\s+(?!(?:${anyOf(not)})${AFTER})(?=\\p{Lu}\\p{Ll})`,
      'dgu',
    ),
);

export const unitWords: TextRule = {
  id: 'CAP-07',
  title: 'Danh từ chung chỉ đơn vị hành chính đứng trước tên riêng: không viết hoa',
  clause: clause('PL II, III.1.a'),
  basis: 'text',
  severity: 'advice',
  check: (subject) =>
    find(proseOf(subject), PATTERNS, ({ text, start, reading }) =>
      isMidSentence(reading.text, start)
        ? instead(text, text.toLocaleLowerCase('vi'), 'viết thường, chỉ viết hoa tên riêng')
        : undefined,
    ),
  examples: {
    passing: [
      'Trên địa bàn tỉnh Nam Định và thành phố Thái Nguyên.',
      'Trụ sở tại Thành phố Hồ Chí Minh, Phường Trần Phú.',
      'Phối hợp với Tỉnh Đoàn.',
      'Tỉnh Nam Định báo cáo.',
    ],
    failing: [
      'Trên địa bàn Tỉnh Nam Định.',
      'Đoàn công tác đến Thành phố Thái Nguyên.',
      'Nhân dân Xã Mẫu Sơn.',
    ],
  },
};
