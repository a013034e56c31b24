import { SPECIAL_UNITS } from '../../../decree30/capitals/places.js';
import { nameRule } from '../name-rule.js';

export const specialUnits = nameRule(SPECIAL_UNITS, {
  id: 'CAP-09',
  title: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh: viết hoa đặc biệt',
  examples: {
    passing: ['Hội nghị tại Thủ đô Hà Nội và Thành phố Hồ Chí Minh.', 'Trụ sở tại thành phố Hà Nội.'],
    failing: ['Hội nghị tại thủ đô Hà Nội.', 'Trụ sở tại thành phố Hồ Chí Minh.'],
  },
});
