import { SPECIAL_BODIES } from '../../../decree30/capitals/bodies.js';
import { nameRule } from '../name-rule.js';

export const specialBodies = nameRule(SPECIAL_BODIES, {
  id: 'CAP-15',
  title: 'Tên cơ quan của Đảng: viết hoa đặc biệt',
  examples: {
    passing: ['Nghị quyết của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam.'],
    failing: ['Công văn của Văn phòng trung ương Đảng.', 'Điều lệ Đảng cộng sản Việt Nam.'],
  },
});
