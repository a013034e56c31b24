import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { FILING_LINE } from '../../filing-line.js';
import { itemsAt, type Report, type Rule } from '../rule.js';

export const recipients: Rule = {
  id: 'NN-05',
  title: 'Nơi nhận: mỗi dòng một nơi; gạch đầu dòng, dấu cuối và dòng Lưu do chương trình đặt',
  clause: clause('PL I, II.9.d'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const seen = new Set<string>();
    return itemsAt(subject, 'noi_nhan').flatMap(({ text, node }, index): Report[] => {
      const at = { origin: node.origin, subject: `noi_nhan[${index + 1}]` };
      const isRepeated = seen.has(text);
      seen.add(text);
      if (FILING_LINE.test(text)) {
        return [
          {
            ...at,
            message: `gặp ${quoted(text)}, cần ghi dòng Lưu ở khóa luu`,
            mend: 'chuyển phần sau «Lưu:» sang khóa luu',
          },
        ];
      }
      if (/^[-–+•]/u.test(text) || /[.;,]$/u.test(text)) {
        return [
          {
            ...at,
            message: `gặp ${quoted(text)}, cần chỉ tên nơi nhận`,
            mend: 'bỏ gạch đầu dòng và dấu ở cuối: chương trình tự đặt',
          },
        ];
      }
      if (isRepeated) return [{ ...at, message: `gặp ${quoted(text)} hai lần`, mend: 'xóa một dòng' }];
      return [];
    });
  },
  examples: {
    passing: [{}, { noi_nhan: ['Đảng ủy Sở', 'Lưu trữ lịch sử tỉnh'] }],
    failing: [
      { noi_nhan: ['Đảng ủy Sở;'] },
      { noi_nhan: ['– Đảng ủy Sở'] },
      { noi_nhan: ['Đảng ủy Sở', 'Lưu VT'] },
      { noi_nhan: ['Đảng ủy Sở', 'Lưu: VT, HCTH'] },
      { noi_nhan: ['Đảng ủy Sở', 'Đảng ủy Sở'] },
    ],
  },
};
