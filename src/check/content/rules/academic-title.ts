import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { TITLE_BEFORE_NAME } from '../../academic-titles.js';
import { placeOf, type Rule } from '../rule.js';

export const academicTitle: Rule = {
  id: 'SIGN-08',
  title: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu',
  clause: clause('PL I, II.7.c'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const found = TITLE_BEFORE_NAME.exec(subject.head.nguoi_ky ?? '')?.[1];
    if (found === undefined || subject.agency.ghi_hoc_ham) return [];
    return [
      {
        origin: placeOf(subject, 'nguoi_ky'),
        subject: 'nguoi_ky',
        message: `gặp ${quoted(found)} trước họ tên, cần chỉ họ và tên`,
        mend: 'bỏ học hàm, học vị, danh hiệu',
      },
    ];
  },
  examples: {
    passing: [{}],
    failing: [{ nguoi_ky: 'TS. Nguyễn Văn Thành' }, { nguoi_ky: 'Thạc sĩ Nguyễn Văn Thành' }],
  },
};
