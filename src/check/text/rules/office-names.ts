import { OFFICES } from '../../../decree30/capitals/honours.js';
import { nameRule } from '../name-rule.js';

export const officeNames = nameRule(OFFICES, {
  id: 'CAP-20-TEN',
  title: 'Tên chức vụ: viết hoa như ví dụ của Nghị định',
  isMeant: ({ found }) => /^\p{Lu}/u.test(found),
  examples: {
    passing: ['Ý kiến của Thủ tướng Chính phủ.', 'Chức danh thủ tướng chính phủ nước ngoài.'],
    failing: ['Ý kiến của Thủ tướng chính phủ.', 'Ý kiến của Chủ tịch Nước.'],
  },
});
