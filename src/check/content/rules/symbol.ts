import { symbolOf } from '../../../decree30/kinds.js';
import { TEXT } from '../../../decree30/layout.js';
import { quoted } from '../../../message/finding.js';
import { placeOf, type Rule } from '../rule.js';

export const symbol: Rule = {
  id: 'NUM-03',
  title: 'Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt cơ quan',
  clause: TEXT.numberAndSymbol.clause.replace('.c', '.b'),
  basis: 'text',
  severity: 'error',
  check: (subject) => {
    const { head, agency, kind } = subject;
    const expected = symbolOf(kind, agency.ky_hieu, head.don_vi_soan);
    if (head.ky_hieu === undefined || head.ky_hieu === expected) return [];
    return [
      {
        origin: placeOf(subject, 'ky_hieu'),
        subject: 'ky_hieu',
        message: `gặp ${quoted(head.ky_hieu)}, cần ${quoted(expected)}`,
        mend: 'sửa lại, hoặc xóa khóa này để chương trình tự ghép',
      },
    ];
  },
  examples: {
    passing: [{}, { ky_hieu: 'KH-SKHCN' }],
    failing: [{ ky_hieu: 'BC-SKHCN' }, { ky_hieu: 'KH-STC' }, { ky_hieu: 'KH - SKHCN' }],
  },
};
