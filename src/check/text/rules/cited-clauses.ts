import { clause } from '../../../decree30/clause.js';
import { AFTER, BEFORE, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import { isMidSentence } from '../sentences.js';
import type { TextRule } from '../text-rule.js';

const CLAUSE_OR_POINT = new RegExp(
  `${BEFORE}(?:Khoản\\s+\\d{1,2}${AFTER}|Điểm\\s+\\p{Ll}\\d?${AFTER}(?=,?\\s+[Kk]hoản))`,
  'dgu',
);

export const citedClauses: TextRule = {
  id: 'CITE-03',
  title: 'Viện dẫn khoản, điểm: không viết hoa',
  clause: clause('PL II, V.7'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) =>
    find(proseOf(subject), CLAUSE_OR_POINT, ({ text, start, reading }) =>
      isMidSentence(reading.text, start)
        ? instead(text, `${text.slice(0, 1).toLocaleLowerCase('vi')}${text.slice(1)}`)
        : undefined,
    ),
  examples: {
    passing: [
      'Căn cứ điểm a khoản 2 Điều 5.',
      'Khoản 2 Điều này áp dụng cho các phòng.',
      'Chấm theo Điểm thi.',
    ],
    failing: ['Theo quy định tại Khoản 2 Điều 5.', 'Theo quy định tại Điểm a khoản 2 Điều 5.'],
  },
};
