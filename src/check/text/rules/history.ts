import { HISTORY } from '../../../decree30/capitals/history.js';
import { endsThere, nameRule } from '../name-rule.js';

export const history = nameRule(HISTORY, {
  id: 'CAP-28',
  title: 'Sự kiện lịch sử, triều đại: viết hoa tên gọi',
  // «Cách mạng Tháng Tám» is spelled so in many official texts.
  isMeant: (name) => !/mạng Tháng (?:Tám|Mười)$/u.test(name.found) && endsThere(name),
  examples: {
    passing: ['Di tích Triều Lý.', 'Vùng bãi triều Lý Mẫu.', 'Thành quả của Cách mạng tháng Tám.'],
    failing: ['Thành quả của Cách mạng tháng tám.', 'Phong trào Xô Viết Nghệ Tĩnh được dạy ở trường.'],
  },
});
