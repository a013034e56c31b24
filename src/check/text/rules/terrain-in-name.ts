import { TERRAIN_IN_NAME } from '../../../decree30/capitals/places.js';
import { endsThere, nameRule } from '../name-rule.js';
import { isMidSentence } from '../sentences.js';

export const terrainInName = nameRule(TERRAIN_IN_NAME, {
  id: 'CAP-10',
  title: 'Danh từ chỉ địa hình đã thành địa danh: viết hoa mọi âm tiết',
  // «cầu giấy» may be the demand for paper; with one capital the place is meant.
  isMeant: (name) =>
    /\p{Lu}/u.test(name.found) && isMidSentence(name.reading.text, name.start) && endsThere(name),
  examples: {
    passing: ['Khảo sát tại Vũng Tàu và Cửa Lò.', 'Cửa lò phải luôn đóng.', 'Nguồn cung cầu giấy in.'],
    failing: ['Khảo sát tại Vũng tàu.', 'Đi biển cửa Lò.'],
  },
});
