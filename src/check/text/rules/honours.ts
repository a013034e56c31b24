import { HONOURS } from '../../../decree30/capitals/honours.js';
import { nameRule } from '../name-rule.js';

export const honours = nameRule(HONOURS, {
  id: 'CAP-19',
  title: 'Huân chương, huy chương, danh hiệu vinh dự: viết hoa các thành phần của tên',
  examples: {
    passing: ['Tặng Huân chương Sao vàng, danh hiệu Nghệ sĩ Nhân dân.', 'Danh hiệu “Anh hùng Lao động”.'],
    failing: ['Tặng Huân chương Sao Vàng.', 'Danh hiệu “Nghệ sĩ nhân dân”.', 'Danh hiệu Nhà giáo ưu tú.'],
  },
});
