import { LUNAR_YEARS } from '../../../decree30/capitals/calendar.js';
import { before, nameRule } from '../name-rule.js';

export const lunarYears = nameRule(LUNAR_YEARS, {
  id: 'CAP-25',
  title: 'Năm âm lịch: viết hoa mọi âm tiết',
  isMeant: (name) => /(?:năm|xuân|tết|nguyên đán)\s+$/iu.test(before(name)),
  examples: {
    passing: ['Tổng kết năm Kỷ Tỵ.', 'Đón xuân Mậu Tuất.', 'Khu đất ở năm tân dân.'],
    failing: ['Phong trào năm Mậu thân.', 'Kế hoạch đón xuân giáp thìn.'],
  },
});
