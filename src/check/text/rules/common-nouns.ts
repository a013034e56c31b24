import { clause } from '../../../decree30/clause.js';
import { anyOf, BEFORE, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Nouns that clerks like to honour with a capital. */
const NOUNS = [
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Người lao động',
  'Đơn vị',
  'Cá nhân',
  'Tập thể',
  'Cơ quan',
];

/** After a small word the noun is not part of a name, as it is in `Vụ Công chức - Viên chức`. */
const HONOURED = new RegExp(
  `(?<=(?:${BEFORE}\\p{Ll}+|%)\\s)(?<at>${anyOf(NOUNS)})(?=[,.;]|\\s\\p{Ll}|$)`,
  'dgu',
);

export const commonNouns: TextRule = {
  id: 'TEXT-HOA',
  title: 'Danh từ chung giữa câu: không viết hoa',
  clause: clause('PL II, I'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(
      proseOf(subject).filter(({ line }) => !line.isInTable),
      HONOURED,
      ({ text }) => instead(text, text.toLocaleLowerCase('vi')),
    ),
  examples: {
    passing: [
      'Toàn thể công chức, viên chức.',
      'Công chức báo cáo.',
      'Vụ Công chức - Viên chức.',
      'Luật Cán bộ.',
    ],
    failing: ['Toàn thể Công chức, viên chức.', 'Đạt 100% Đơn vị.'],
  },
};
