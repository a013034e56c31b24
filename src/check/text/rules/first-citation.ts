import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { type CitedInText, citationsOf } from '../citations.js';
import { reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

function lacking({ hasDate, hasIssuer }: CitedInText): string {
  return [...(hasDate ? [] : ['ngày ban hành']), ...(hasIssuer ? [] : ['tên cơ quan ban hành'])].join(' và ');
}

export const firstCitation: TextRule = {
  id: 'CITE-01',
  title: 'Viện dẫn lần đầu: đủ tên loại, số, ký hiệu, ngày và cơ quan ban hành',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  // Whether the issuer is named elsewhere in the sentence is for a person to see.
  severity: 'advice',
  check: (subject) => {
    const citations = citationsOf(subject);
    return citations
      .filter(({ key }, index) => citations.findIndex((other) => other.key === key) === index)
      .filter((citation) => citation.reading.line.part !== 'legalBasis' && lacking(citation) !== '')
      .map((citation) =>
        reportOn(citation.reading, citation.start, citation.start + citation.key.length, {
          message: `gặp ${quoted(citation.key)} viện dẫn lần đầu, cần ghi thêm ${lacking(citation)}`,
          mend: `thêm ${lacking(citation)} sau số, ký hiệu`,
        }),
      );
  },
  examples: {
    passing: [
      'Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của UBND xã Mẫu về chuyển đổi số.',
      'Theo Kế hoạch số 11/KH-XM ngày 19 tháng 01 năm 2024 của UBND xã Mẫu; Kế hoạch số 11/KH-XM.',
      { lines: [{ text: 'Triển khai Kế hoạch số 11/KH-XM', part: 'subject' }] },
      'Giấy phép số 15/GP-XD.',
      'Theo đề nghị của Phòng Ví dụ tại Tờ trình số 15/TTr-PVD ngày 05/3/2024.',
    ],
    failing: ['Theo Kế hoạch số 11/KH-XM của UBND xã Mẫu.', 'Theo Kế hoạch số 11/KH-XM ngày 19/01/2024.'],
  },
};
