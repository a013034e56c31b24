import { isBlank } from '../../../content/inline.js';
import { findPerson } from '../../../content/references.js';
import { coversDate, signingTerm } from '../../../content/terms.js';
import { SIGNING_CLAUSE } from '../../../decree30/signing.js';
import { shortDate } from '../../../document/date.js';
import { quoted } from '../../../message/finding.js';
import { documentSpan, placeOf, type Rule } from '../rule.js';

export const signer: Rule = {
  id: 'SIGN-07',
  title: 'Người ký có trong co-quan.yaml và đang giữ chức vụ vào ngày của văn bản',
  clause: SIGNING_CLAUSE.replace('.b', '.c'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const { head, agency } = subject;
    if (head.nguoi_ky === undefined) return [];
    // Whom nobody has named yet: the rule about blanks tells.
    if (isBlank(head.nguoi_ky)) return [];
    const origin = placeOf(subject, 'nguoi_ky');
    const person = findPerson(agency, head.nguoi_ky);
    if (!person) {
      const names = agency.nguoi_ky.map(({ ho_ten }) => ho_ten).join(', ');
      return [
        {
          origin,
          subject: 'nguoi_ky',
          message: `gặp ${quoted(head.nguoi_ky)}, cần một người trong co-quan.yaml: ${names}`,
          mend: 'sửa họ tên, hoặc thêm người này vào co-quan.yaml',
        },
      ];
    }
    const span = documentSpan(subject);
    if (signingTerm(head.nguoi_ky, head.ngay, subject) || !span) return [];
    const terms = person.nhiem_ky.filter((term) => coversDate(term, span) === 'no');
    const periods = terms.map(
      ({ tu_ngay, den_ngay }) =>
        `${tu_ngay ? shortDate(tu_ngay) : '…'}–${den_ngay ? shortDate(den_ngay) : '…'}`,
    );
    return [
      {
        origin,
        subject: 'nguoi_ky',
        message: `${person.ho_ten} không giữ chức vụ vào ngày của văn bản; nhiệm kỳ đã ghi: ${periods.join(', ')}`,
        mend: 'chọn người ký khác, hoặc sửa nhiệm kỳ trong co-quan.yaml',
      },
    ];
  },
  examples: {
    passing: [{}, { nguoi_ky: 'Lê Thị Ví Dụ', ngay: '20/02/2024' }],
    failing: [{ nguoi_ky: 'Người Không Có' }, { nguoi_ky: 'Lê Thị Ví Dụ', ngay: '20/02/2026', nam: '2026' }],
  },
};
