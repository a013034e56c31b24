import { FOREIGN_PLACES } from '../../../decree30/capitals/places.js';
import { nameRule } from '../name-rule.js';
import { isMidSentence } from '../sentences.js';

export const foreignPlaces = nameRule(FOREIGN_PLACES, {
  id: 'CAP-13',
  title: 'Tên địa lý nước ngoài: viết hoa như tên Việt Nam, hoặc âm tiết đầu của mỗi thành phần phiên âm',
  // «Hoa kỳ diệu» opens a sentence; in its midst one capital shows the place.
  isMeant: ({ found, start, reading }) => /\p{Lu}/u.test(found) && isMidSentence(reading.text, start),
  examples: {
    passing: ['Đoàn thăm Bắc Kinh, Bình Nhưỡng và Mát-xcơ-va.', 'Hoa kỳ diệu nở sớm.'],
    failing: ['Đoàn thăm Bắc kinh.', 'Đoàn thăm Mát-Xcơ-Va.', 'Hàng xuất sang Trung quốc.'],
  },
});
