import { signingTerm } from '../../../content/terms.js';
import { SIGNING_CLAUSE } from '../../../decree30/signing.js';
import { quoted } from '../../../message/finding.js';
import { placeOf, type Rule } from '../rule.js';

export const deputySigns: Rule = {
  id: 'SIGN-03',
  title: 'Cấp phó ký thay cấp trưởng: KT. trước chức vụ cấp trưởng',
  clause: SIGNING_CLAUSE,
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const { head } = subject;
    const term = signingTerm(head.nguoi_ky ?? '', head.ngay, subject);
    if (!term || !/^phó\s/iu.test(term.chuc_vu) || term.hinh_thuc_ky !== 'truc-tiep') return [];
    return [
      {
        origin: placeOf(subject, 'nguoi_ky'),
        subject: 'nguoi_ky',
        message: `gặp ${quoted(term.chuc_vu)} ký không có ‹KT.›, cần ký thay cấp trưởng`,
        mend: 'trong co-quan.yaml sửa hinh_thuc_ky của người này thành ky-thay',
      },
    ];
  },
  examples: {
    passing: [{}, { nguoi_ky: 'Lê Thị Ví Dụ', ngay: '20/02/2024' }],
    failing: [{ nguoi_ky: 'Trần Văn Ví Dụ' }],
  },
};
