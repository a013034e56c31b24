import { ACT_NAMES } from '../../../decree30/capitals/history.js';
import { KINDS } from '../../../decree30/kinds.js';
import { anyOf, BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** The kinds of Điều 7, and those of legal acts. */
const KIND_NAMES = [
  ...KINDS.map(({ name }) => name.toLocaleLowerCase('vi')),
  ...['nghị định', 'thông tư', 'thông tư liên tịch', 'pháp lệnh', 'lệnh', 'kết luận'],
];

/** `các quyết định số 1/…, 2/…` speaks of several. */
const KIND_AND_NUMBER = new RegExp(
  `${BEFORE}(?<!(?:[Cc]ác|[Nn]hững|\\d|hai|ba)\\s)(?<at>${anyOf(KIND_NAMES)})(?=\\s+số:?\\s+\\d+[\\p{L}\\d]*[/-]\\S*\\p{Lu})`,
  'dgu',
);

export const actKinds: TextRule = {
  id: 'CAP-23',
  title: 'Tên loại của một văn bản cụ thể: viết hoa chữ đầu',
  clause: ACT_NAMES.clause,
  basis: 'text',
  severity: 'error',
  check: (subject) => find(proseOf(subject), KIND_AND_NUMBER, ({ text }) => instead(text, capitalised(text))),
  examples: {
    passing: [
      'Thực hiện Kế hoạch số 10/KH-UBND.',
      'Hủy bỏ các quyết định số 5/QĐ-XM, số 6/QĐ-XM.',
      'Theo kế hoạch.',
    ],
    failing: ['Thực hiện kế hoạch số 10/KH-UBND.', 'Trả lời công văn số 12/UBND-VX.'],
  },
};
