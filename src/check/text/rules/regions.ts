import { REGIONS } from '../../../decree30/capitals/places.js';
import { before, endsThere, nameRule } from '../name-rule.js';

const REGION_WORD = /(?:vùng|khu vực|đồng bằng)\s+$/u;
/** Where the words are a direction, or the end of another name (`Việt Nam bộ đội`). */
const DIRECTION = /(?:hướng|phía|gió|mùa|Việt|miền|dài|bán cầu)\s+$/iu;

export const regions = nameRule(REGIONS, {
  id: 'CAP-12',
  title: 'Tên vùng, miền chỉ phương hướng: viết hoa mọi âm tiết',
  isMeant: (name) => {
    if (!endsThere(name)) return false;
    const isRegion = REGION_WORD.test(before(name));
    const hasBoth = /\p{Lu}/u.test(name.found) && !/^\p{Lu}\p{Ll}*(?:\s+\p{Ll}+)+$/u.test(name.found);
    return isRegion || (hasBoth && !DIRECTION.test(before(name)));
  },
  examples: {
    passing: [
      'Các tỉnh vùng Tây Bắc và Bắc Bộ.',
      'Gió thổi theo hướng tây bắc.',
      'Người Việt Nam bộ phận nhỏ.',
      'Tuyến đường đông Nam Định.',
    ],
    failing: ['Các tỉnh vùng Tây bắc.', 'Các tỉnh đồng bằng Bắc bộ.', 'Thời tiết khu vực đông bắc.'],
  },
});
