import { clause } from '../../../decree30/clause.js';
import { FAMILY_NAMES } from '../../../decree30/capitals/people.js';
import { UNIT_WORDS } from '../../../decree30/capitals/places.js';
import { AFTER, anyOf, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import { isMidSentence } from '../sentences.js';
import type { TextRule } from '../text-rule.js';

/** `Tỉnh Đoàn`, `Huyện Ủy` are names of bodies; a family name may be that of the person a unit is named after. */
const NO_PLACE = anyOf([...FAMILY_NAMES, 'Đoàn', 'Ủy', 'Uỷ', 'Hội', 'Đội', 'Điện Biên Phủ', 'Quang Trung', 'Hai Bà']);

const UNIT_AND_NAME = new RegExp(
  `${BEFORE}(?<at>${anyOf(UNIT_WORDS.map(capitalised))})\\s+(?!(?:${NO_PLACE})${AFTER})(?=\\p{Lu}\\p{Ll})`,
  'dgu',
);

/** No province is named after a person. */
const PROVINCE = new RegExp(`${BEFORE}(?<at>Tỉnh)\\s+(?!(?:Đoàn|Ủy|Uỷ|Hội|Đội)${AFTER})(?=\\p{Lu}\\p{Ll})`, 'dgu');

export const unitWords: TextRule = {
  id: 'CAP-07',
  title: 'Danh từ chung chỉ đơn vị hành chính đứng trước tên riêng: không viết hoa',
  clause: clause('PL II, III.1.a'),
  basis: 'text',
  severity: 'advice',
  check: (subject) =>
    [PROVINCE, UNIT_AND_NAME].flatMap((pattern) =>
      find(proseOf(subject), pattern, ({ text, start, reading }) => {
        if (pattern === UNIT_AND_NAME && text === 'Tỉnh') return undefined;
        if (!isMidSentence(reading.text, start)) return undefined;
        return instead(text, text.toLocaleLowerCase('vi'), 'viết thường, chỉ viết hoa tên riêng');
      }),
    ),
  examples: {
    passing: [
      'Trên địa bàn tỉnh Nam Định và thành phố Thái Nguyên.',
      'Trụ sở tại Thành phố Hồ Chí Minh, Phường Trần Phú.',
      'Phối hợp với Tỉnh Đoàn.',
      'Tỉnh Nam Định báo cáo.',
    ],
    failing: ['Trên địa bàn Tỉnh Nam Định.', 'Đoàn công tác đến Thành phố Thái Nguyên.', 'Nhân dân Xã Mẫu Sơn.'],
  },
};
