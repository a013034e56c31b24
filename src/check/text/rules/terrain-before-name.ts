import { TERRAIN_BEFORE_NAME } from '../../../decree30/capitals/places.js';
import { nameRule } from '../name-rule.js';

export const terrainBeforeName = nameRule(
  // A company or a board may bear the place as its name: never more than advice.
  {
    ...TERRAIN_BEFORE_NAME,
    decree: [],
    others: [...TERRAIN_BEFORE_NAME.decree, ...TERRAIN_BEFORE_NAME.others],
  },
  {
    id: 'CAP-11',
    title: 'Danh từ chỉ địa hình đứng trước tên riêng: không viết hoa',
    isMeant: ({ found }) => /\s\p{Lu}/u.test(found),
    examples: {
      passing: ['Tuyến đường dọc sông Vàm Cỏ.', 'Chợ Bến Thành đông khách.'],
      failing: ['Tuyến đường dọc Sông Vàm Cỏ.', 'Du khách đến Vịnh Hạ Long.'],
    },
  },
);
