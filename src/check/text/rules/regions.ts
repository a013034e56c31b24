import { REGIONS } from '../../../decree30/capitals/places.js';
import { after, before, nameRule } from '../name-rule.js';

const REGION_WORD = /(?:vùng|miền|khu vực|đồng bằng)\s+$/u;
/** Where the words are a direction, or the end of another name (`Việt Nam bộ đội`). */
const DIRECTION = /(?:hướng|phía|gió|mùa|Việt|miền|dài|bán cầu)\s+$/iu;
const OTHER_WORD = /^\s+(?:đội|phận|máy|môn|luật|tài|lọc|ngành|giáp|\d)/u;

export const regions = nameRule(REGIONS, {
  id: 'CAP-12',
  title: 'Tên vùng, miền chỉ phương hướng: viết hoa mọi âm tiết',
  isMeant: (name) => {
    if (OTHER_WORD.test(after(name))) return false;
    const isRegion = REGION_WORD.test(before(name)) && !/miền\s+$/u.test(before(name));
    const hasBoth = /\p{Lu}/u.test(name.found) && !/^\p{Lu}\p{Ll}*(?:\s+\p{Ll}+)+$/u.test(name.found);
    return isRegion || (hasBoth && !DIRECTION.test(before(name)));
  },
  examples: {
    passing: [
      'Các tỉnh vùng Tây Bắc và Bắc Bộ.',
      'Gió thổi theo hướng tây bắc.',
      'Người Việt Nam bộ phận nhỏ.',
    ],
    failing: ['Các tỉnh vùng Tây bắc.', 'Các tỉnh đồng bằng Bắc bộ.', 'Thời tiết khu vực đông bắc.'],
  },
});
