import { HONOURS } from '../../../decree30/capitals/honours.js';
import { AFTER, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const CLASS = new RegExp(
  `${BEFORE}(?:Huân|Huy) chương(?:\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?){0,2}\\s[Hh]ạng\\s(?<at>nhất|nhì|ba)${AFTER}`,
  'dgu',
);

export const honourClasses: TextRule = {
  id: 'CAP-19-HANG',
  title: 'Hạng của huân chương, huy chương: viết hoa từ chỉ thứ, hạng',
  clause: HONOURS.clause,
  basis: 'text',
  severity: 'error',
  check: (subject) => find(proseOf(subject), CLASS, ({ text }) => instead(text, capitalised(text))),
  examples: {
    passing: ['Tặng Huân chương Lao động hạng Nhất.', 'Xếp hạng ba toàn đoàn.'],
    failing: ['Tặng Huân chương Lao động hạng nhất.', 'Tặng Huân chương Chiến công hạng ba.'],
  },
};
