import { OFFICES, TITLES_BEFORE_NAME } from '../../../decree30/capitals/honours.js';
import { FAMILY_NAMES } from '../../../decree30/capitals/people.js';
import { AFTER, anyOf, BEFORE, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** A family name and two syllables or more after it; with one it may be a place: Hà Nội, Thái Nguyên. */
const PERSON = `(?:${anyOf(FAMILY_NAMES)})(?:\\s\\p{Lu}\\p{Ll}+){2,}`;
const TITLE_AND_PERSON = new RegExp(
  `${BEFORE}(?<at>${anyOf(TITLES_BEFORE_NAME)})(?=\\s${PERSON}${AFTER})`,
  'dgu',
);

/** `phó chủ tịch` becomes `Phó Chủ tịch`: a capital for each office in it. */
function titled(words: string): string {
  return words.replace(/^phó (?=\p{L})|^\p{L}|(?<=^phó )\p{L}/gu, (start) =>
    start.startsWith('phó ') ? 'Phó ' : start.toLocaleUpperCase('vi'),
  );
}

export const offices: TextRule = {
  id: 'CAP-20',
  title: 'Chức vụ, học vị đi liền với tên người: viết hoa',
  clause: OFFICES.clause,
  basis: 'text',
  severity: 'advice',
  check: (subject) => find(proseOf(subject), TITLE_AND_PERSON, ({ text }) => instead(text, titled(text))),
  examples: {
    passing: [
      'Công trình của Giáo sư Tôn Thất Tùng.',
      'Các giám đốc sở dự họp.',
      'Nhiệm vụ của chủ tịch xã.',
    ],
    failing: ['Công trình của giáo sư Tôn Thất Tùng.', 'Phát biểu của phó chủ tịch Nguyễn Văn Mẫu.'],
  },
};
