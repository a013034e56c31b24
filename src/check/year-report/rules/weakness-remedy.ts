import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { yearReportRule } from '../rule.js';

export const weaknessRemedy = yearReportRule({
  id: 'BAOCAO-03',
  title: 'Mỗi hạn chế có giải pháp khắc phục',
  severity: 'advice',
  check: ({ data, root }) =>
    (data.han_che ?? []).flatMap(({ noi_dung: words, giai_phap: remedy }, index) => {
      if (remedy !== undefined) return [];
      return [
        {
          origin: nearestNode(root, ['han_che', index, 'noi_dung']).origin,
          subject: `han_che[${index + 1}]`,
          message: `hạn chế ${quoted(words, 40)} còn thiếu giải pháp, cần ghi`,
          mend: 'thêm khóa giai_phap',
        },
      ];
    }),
  examples: {
    passing: [{ report: { han_che: [{ noi_dung: 'Báo cáo chậm.', giai_phap: 'Giao một đầu mối.' }] } }],
    failing: [{ report: { han_che: [{ noi_dung: 'Báo cáo chậm.' }] } }],
  },
});
