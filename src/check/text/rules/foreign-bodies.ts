import { FOREIGN_BODIES } from '../../../decree30/capitals/bodies.js';
import { nameRule } from '../name-rule.js';

export const foreignBodies = nameRule(FOREIGN_BODIES, {
  id: 'CAP-16',
  title: 'Tên tổ chức nước ngoài đã dịch: viết hoa như tên cơ quan Việt Nam',
  examples: {
    passing: ['Chương trình của Liên hợp quốc và Tổ chức Y tế thế giới.'],
    failing: ['Chương trình của Liên Hợp Quốc.', 'Khuyến cáo của Tổ chức Y tế Thế giới.'],
  },
});
