import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { citationsOf } from '../citations.js';
import { reportOn } from '../readings.js';
import type { TextRule } from '../text-rule.js';

export const laterCitation: TextRule = {
  id: 'CITE-02',
  title: 'Viện dẫn lần sau: chỉ ghi tên loại và số, ký hiệu',
  clause: clause('PL I, II.6.b'),
  basis: 'text',
  severity: 'advice',
  check: (subject) => {
    const full = new Set<string>();
    return citationsOf(subject).flatMap((citation) => {
      const { key, reading, start, end, hasDate, hasIssuer } = citation;
      if (!hasDate || !hasIssuer) return [];
      if (!full.has(key)) {
        full.add(key);
        return [];
      }
      return [
        reportOn(reading, start, end, {
          message: `gặp ${quoted(key)} ghi lại cả ngày và cơ quan ban hành, cần chỉ tên loại và số, ký hiệu`,
          mend: 'bỏ ngày, cơ quan ban hành và trích yếu: đã ghi ở lần viện dẫn trước',
        }),
      ];
    });
  },
  examples: {
    passing: [
      'Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của UBND xã Mẫu; Kế hoạch số 11/KH-XM của UBND xã Mẫu.',
    ],
    failing: [
      {
        lines: [
          'Theo Kế hoạch số 11/KH-XM ngày 19/01/2024 của UBND xã Mẫu.',
          'Thực hiện Kế hoạch số 11/KH-XM ngày 19/01/2024 của UBND xã Mẫu.',
        ],
      },
    ],
  },
};
