import { clause } from '../../../decree30/clause.js';
import { BEFORE, capitalised, find, instead } from '../matches.js';
import { proseOf } from '../readings.js';
import type { TextRule } from '../text-rule.js';

/** Only where the number cannot count what follows: `5 phường 3 năm liền`. */
const NUMBERED = new RegExp(
  `${BEFORE}(?<!(?:\\d|số|(?:xã|huyện|quận),)\\s+)(?:quận|phường)\\s+\\d{1,2}(?=\\s*(?:[,;)]|\\.(?!\\d)|$)(?!\\d)|\\s+(?:thành phố|Thành phố|TP)(?!\\p{L}))`,
  'dgu',
);

export const numberedUnits: TextRule = {
  id: 'CAP-08',
  title: 'Đơn vị hành chính mang số: viết hoa cả danh từ chung',
  clause: clause('PL II, III.1.b'),
  basis: 'text',
  severity: 'error',
  check: (subject) =>
    find(proseOf(subject), NUMBERED, ({ text }) =>
      instead(text, capitalised(text), 'viết hoa khi tên đơn vị là chữ số'),
    ),
  examples: {
    passing: [
      'Trụ sở tại Quận 1, Phường 5.',
      'Toàn quận 100% hộ dân.',
      'Kiểm tra 2 quận 3 lần.',
      'Quận 1,5 ha.',
      'Tổng số xã, phường 15.',
    ],
    failing: [
      'Trụ sở tại quận 1.',
      'Số 5, đường Trần Phú, quận 1, Thành phố Hồ Chí Minh.',
      'Địa chỉ: phường 5, Quận 3.',
    ],
  },
};
