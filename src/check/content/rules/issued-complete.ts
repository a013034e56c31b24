import { originAt } from '../../../content/node.js';
import { clause } from '../../../decree30/clause.js';
import { frameOfKind } from '../../../decree30/kinds.js';
import { isFullDate } from '../../../document/date.js';
import type { Report, Rule } from '../rule.js';

export const issuedComplete: Rule = {
  id: 'NUM-06',
  title: 'Văn bản đã ban hành có số và ngày đầy đủ',
  clause: clause('PL I, II.3.c và II.4.b'),
  basis: 'text',
  severity: 'error',
  check: ({ root, head, kind }) => {
    if (head.trang_thai !== 'ban-hanh') return [];
    const reports: Report[] = [];
    const missing = (key: 'so' | 'ngay', what: string): void => {
      reports.push({
        origin: originAt(root, [key]),
        subject: key,
        message: `còn thiếu ${what}, cần ghi vì trạng thái là ban-hanh`,
        mend: 'ghi theo sổ đăng ký văn bản đi, hoặc đổi trang_thai thành trinh-ky',
      });
    };
    if (head.so === undefined && frameOfKind(kind).hasNumber) missing('so', 'số');
    if (!head.ngay || !isFullDate(head.ngay)) missing('ngay', 'ngày ban hành đầy đủ');
    return reports;
  },
  examples: {
    passing: [{ trang_thai: 'ban-hanh', so: '15', ngay: '05/02/2024' }, { trang_thai: 'trinh-ky' }],
    failing: [
      { trang_thai: 'ban-hanh', ngay: '05/02/2024' },
      { trang_thai: 'ban-hanh', so: '15' },
      { trang_thai: 'ban-hanh', so: '15', ngay: null },
    ],
  },
};
