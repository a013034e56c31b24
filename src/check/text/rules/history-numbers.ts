import { HISTORY } from '../../../decree30/capitals/history.js';
import { AFTER, BEFORE, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

const IN_DIGITS = new RegExp(`${BEFORE}Cách mạng\\s[Tt]háng\\s(?<at>8|10)${AFTER}(?!/)`, 'dgu');

export const historyNumbers: TextRule = {
  id: 'CAP-28-SO',
  title: 'Con số trong tên sự kiện lịch sử: ghi bằng chữ và viết hoa',
  clause: HISTORY.clause,
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    find(proseOf(subject), IN_DIGITS, ({ text }) => instead(text, text === '8' ? 'Tám' : 'Mười')),
  examples: {
    passing: ['Kỷ niệm Cách mạng tháng Tám.', 'Xong trong tháng 8.'],
    failing: ['Kỷ niệm Cách mạng tháng 8.', 'Đường Cách mạng Tháng 8.'],
  },
};
