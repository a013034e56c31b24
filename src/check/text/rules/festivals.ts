import { FESTIVALS } from '../../../decree30/capitals/calendar.js';
import { nameRule } from '../name-rule.js';

export const festivals = nameRule(FESTIVALS, {
  id: 'CAP-26',
  title: 'Ngày tết: viết hoa chữ đầu của tên gọi',
  // A capital for tết itself is so common that it is let be.
  isMeant: ({ found, wanted }) => found.slice(1) !== wanted.slice(1),
  examples: {
    passing: ['Nghỉ tết Nguyên đán theo quy định.', 'Quà tết Trung thu cho trẻ em.', 'Nghỉ Tết Nguyên đán.'],
    failing: ['Nghỉ Tết Nguyên Đán theo quy định.', 'Quà tết trung thu cho trẻ em.'],
  },
});
