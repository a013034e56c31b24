import { ACT_NAMES } from '../../../decree30/capitals/history.js';
import { nameRule } from '../name-rule.js';

export const actNames = nameRule(ACT_NAMES, {
  id: 'CAP-23-TEN',
  title: 'Tên gọi của một văn bản cụ thể: viết hoa chữ đầu của tên loại và của tên gọi',
  examples: {
    passing: ['Theo Luật Tổ chức Quốc hội và Bộ luật Hình sự.'],
    failing: ['Theo Luật tổ chức Quốc hội.', 'Theo Bộ Luật Hình sự.'],
  },
});
