import { HISTORY } from '../../../decree30/capitals/history.js';
import { nameRule } from '../name-rule.js';

export const history = nameRule(HISTORY, {
  id: 'CAP-28',
  title: 'Sự kiện lịch sử, triều đại: viết hoa tên gọi',
  // «Cách mạng Tháng Tám» is spelled so in many official texts.
  isMeant: ({ found }) => !/mạng Tháng (?:Tám|Mười)$/u.test(found),
  examples: {
    passing: ['Di tích Triều Lý.', 'Thành quả của Cách mạng tháng Tám.'],
    failing: ['Thành quả của Cách mạng tháng tám.', 'Phong trào Xô Viết Nghệ Tĩnh được dạy ở trường.'],
  },
});
