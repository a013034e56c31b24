import { HISTORICAL_FIGURES } from '../../../decree30/capitals/people.js';
import { after, nameRule } from '../name-rule.js';

/** `bác Hồ Văn An` is a man of that family name. */
const isPersonsName = /^\s+\p{Lu}/u;

export const historicalFigures = nameRule(HISTORICAL_FIGURES, {
  id: 'CAP-04',
  title: 'Tên hiệu, tên gọi nhân vật lịch sử: viết hoa mọi âm tiết',
  isMeant: (name) => !isPersonsName.test(after(name)),
  examples: {
    passing: ['Dâng hương tưởng niệm Bà Triệu.', 'Tặng quà bác Hồ Văn Mẫu.', 'Kính yêu Bác Hồ.'],
    failing: ['Lễ hội tưởng nhớ vua Hùng.', 'Sinh thời, bác Hồ thường nhắc điều đó.'],
  },
});
