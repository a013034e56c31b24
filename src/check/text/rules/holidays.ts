import { HOLIDAYS } from '../../../decree30/capitals/calendar.js';
import { before, nameRule } from '../name-rule.js';

export const holidays = nameRule(HOLIDAYS, {
  id: 'CAP-22',
  title: 'Ngày lễ, ngày kỷ niệm: viết hoa chữ đầu của tên gọi',
  // «phụ nữ Việt Nam» without the word for a day are the women of Vietnam.
  isMeant: (name) => /(?:ngày|lễ)\s+$/iu.test(before(name)),
  examples: {
    passing: ['Nghỉ lễ ngày Quốc khánh 2-9.', 'Ngày Phụ nữ Việt Nam 20-10.', 'Phong trào phụ nữ Việt Nam.'],
    failing: ['Nghỉ lễ ngày Quốc Khánh 2-9.', 'Kỷ niệm ngày quốc khánh 2-9.', 'Mừng ngày nhà giáo Việt Nam.'],
  },
});
