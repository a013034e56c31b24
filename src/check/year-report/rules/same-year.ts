import { nearestNode } from '../../../content/node.js';
import { yearReportRule } from '../rule.js';

export const sameYear = yearReportRule({
  id: 'BAOCAO-06',
  title: 'Báo cáo và kế hoạch nói đến cùng một năm',
  severity: 'error',
  check: ({ facts, head, root }) => {
    if (head.nam === facts.year) return [];
    return [
      {
        origin: nearestNode(root, ['nam']).origin,
        subject: 'nam',
        message: `gặp ‹${head.nam}›, cần ‹${facts.year}› như kế hoạch ${facts.planFile}`,
        mend: 'sửa năm, hoặc lấy kế hoạch và kết quả của đúng năm',
      },
    ];
  },
  examples: { passing: [{}], failing: [{ report: { nam: '2023' } }] },
});
