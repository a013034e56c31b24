import { COMMEMORATIVE_UNITS } from '../../../decree30/capitals/places.js';
import { nameRule } from '../name-rule.js';

/** What the district is called is sure; that it is meant, only where the name has its capitals. */
const NAME_HAS_CAPITALS = /\s\p{Lu}/u;

export const commemorativeUnits = nameRule(COMMEMORATIVE_UNITS, {
  id: 'CAP-08-TEN',
  title: 'Đơn vị hành chính mang tên người, tên sự kiện lịch sử: viết hoa cả danh từ chung',
  isMeant: ({ found }) => NAME_HAS_CAPITALS.test(found),
  examples: {
    passing: ['Nhân dân Phường Điện Biên Phủ.'],
    failing: ['Nhân dân phường Điện Biên Phủ.', 'Nhân dân phường Trần Phú.'],
  },
});
