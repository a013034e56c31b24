import { FOREIGN_INITIALS } from '../../../decree30/capitals/bodies.js';
import { after, before, nameRule } from '../name-rule.js';

export const foreignInitials = nameRule(FOREIGN_INITIALS, {
  id: 'CAP-17',
  title: 'Tên viết tắt của tổ chức nước ngoài: viết in hoa',
  // In an address (`www.asean.org`, `unesco@…`) letters are as they are.
  isMeant: (name) => !/[./@_-]$/u.test(before(name)) && !/^(?:[@_/-]|\.\p{L})/u.test(after(name)),
  examples: {
    passing: ['Các nước ASEAN và UNESCO.', 'Xem tại www.asean.org.'],
    failing: ['Các nước Asean.', 'Di sản được Unesco ghi danh.'],
  },
});
