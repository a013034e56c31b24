import { clause } from '../../../decree30/clause.js';
import { AFTER, anyOf, BEFORE, find, instead } from '../matches.js';
import { readingsOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Words that no reduplication doubles, unlike `luôn luôn`, `ngày ngày`, `từ từ`. */
const FUNCTION_WORDS =
  'của và các những là được cho trong theo tại với về đã sẽ đến do này để khi bằng nhằm hoặc trên bởi vào thì'.split(
    ' ',
  );

const PATTERNS = [
  new RegExp(`${BEFORE}(?<word>${anyOf(FUNCTION_WORDS)})\\s+\\k<word>${AFTER}`, 'dgu'),
  // thực hiện thực hiện; the phrase has two different words at least
  new RegExp(
    `${BEFORE}(?<!từng\\s)(?<word>(?<first>\\p{L}{2,})\\s(?!\\k<first>${AFTER})\\p{L}{2,}(?:\\s\\p{L}+)?)\\s+\\k<word>${AFTER}`,
    'dgu',
  ),
];

/** The longest phrase that the patterns know has three words. */
const MAX_DISTANCE = 3;

/** Whether some word stands again right behind: most lines have none, and the patterns need not be tried on them. */
function hasWordAgain(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.some((word, at) => {
    if (word === '') return false;
    for (let next = at + 1; next <= at + MAX_DISTANCE; next++) if (words[next]?.startsWith(word)) return true;
    return false;
  });
}

export const doubledWords: TextRule = {
  id: 'TEXT-LAP',
  title: 'Không lặp từ',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(
      readingsOf(subject).filter(({ text }) => hasWordAgain(text)),
      PATTERNS,
      ({ text, match }) => instead(text, match.groups?.['word'] ?? text, 'bỏ một lần'),
    ),
  examples: {
    passing: [
      'Công tác này luôn luôn được quan tâm, dần dần đi vào nền nếp.',
      'Người người thi đua, ngành ngành thi đua.',
    ],
    failing: ['Theo đề nghị của của Trưởng phòng.', 'Các đơn vị thực hiện thực hiện nhiệm vụ.'],
  },
};
