import { TRANSCRIBED_PEOPLE } from '../../../decree30/capitals/people.js';
import { nameRule } from '../name-rule.js';

export const transcribedPeople = nameRule(TRANSCRIBED_PEOPLE, {
  id: 'CAP-06',
  title: 'Tên người nước ngoài phiên âm: viết hoa âm tiết thứ nhất của mỗi thành phần',
  examples: {
    passing: ['Kỷ niệm ngày sinh Vla-đi-mia I-lích Lê-nin.'],
    failing: ['Kỷ niệm ngày sinh Vla-Đi-Mia I-Lích Lê-Nin.', 'Tác phẩm của Phri-đrích Ăng-Ghen.'],
  },
});
