import { SINO_VIETNAMESE_PEOPLE } from '../../../decree30/capitals/people.js';
import { nameRule } from '../name-rule.js';

export const sinoVietnamesePeople = nameRule(SINO_VIETNAMESE_PEOPLE, {
  id: 'CAP-05',
  title: 'Tên người nước ngoài theo âm Hán - Việt: viết hoa mọi âm tiết',
  examples: {
    passing: ['Bảo tàng trưng bày tranh Thành Cát Tư Hãn.'],
    failing: ['Bảo tàng trưng bày tranh Thành Cát tư hãn.', 'Sách về Mao trạch Đông được in lại.'],
  },
});
