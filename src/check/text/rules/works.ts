import { WORKS } from '../../../decree30/capitals/history.js';
import { nameRule } from '../name-rule.js';

export const works = nameRule(WORKS, {
  id: 'CAP-29',
  title: 'Tên tác phẩm, sách báo, tạp chí: viết hoa chữ đầu của tên gọi',
  // A capital for the word tạp chí is the name of its office.
  isMeant: ({ found, wanted }) => found.slice(1) !== wanted.slice(1),
  examples: {
    passing: ['Đăng trên tạp chí Cộng sản.', 'Đặt mua Tạp chí Cộng sản.'],
    failing: ['Đăng trên tạp chí Cộng Sản.', 'Bộ từ điển Bách Khoa Toàn Thư.'],
  },
});
