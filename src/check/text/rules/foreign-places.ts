import { FOREIGN_PLACES } from '../../../decree30/capitals/places.js';
import { endsThere, nameRule } from '../name-rule.js';
import { isMidSentence } from '../sentences.js';

export const foreignPlaces = nameRule(FOREIGN_PLACES, {
  id: 'CAP-13',
  title: 'Tên địa lý nước ngoài: viết hoa như tên Việt Nam, hoặc âm tiết đầu của mỗi thành phần phiên âm',
  // «Hoa kỳ diệu» opens a sentence; in its midst one capital shows the place.
  isMeant: (name) =>
    /\p{Lu}/u.test(name.found) &&
    isMidSentence(name.reading.text, name.start) &&
    (name.found.includes('-') || endsThere(name)),
  examples: {
    passing: [
      'Đoàn thăm Bắc Kinh, Bình Nhưỡng và Mát-xcơ-va.',
      'Hoa kỳ diệu nở sớm.',
      'Các tỉnh miền Trung quốc lộ hư hỏng.',
    ],
    failing: ['Đoàn thăm Bắc kinh.', 'Đoàn thăm Mát-Xcơ-Va.', 'Hàng xuất sang Trung quốc.'],
  },
});
