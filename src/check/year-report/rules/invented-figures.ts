import { nearestNode } from '../../../content/node.js';
import { yearReportRule } from '../rule.js';

export const inventedFigures = yearReportRule({
  id: 'BAOCAO-05',
  title: 'Báo cáo có số liệu giả định chỉ soạn ở dạng dự thảo',
  severity: 'error',
  check: ({ facts, head, root }) => {
    if (facts.inventedIn === undefined || head.trang_thai === 'du-thao') return [];
    return [
      {
        origin: nearestNode(root, ['trang_thai']).origin,
        subject: 'trang_thai',
        message: `gặp ‹${head.trang_thai}› mà số liệu ở ${facts.inventedIn} là giả định, cần ‹du-thao›`,
        mend: 'đổi thành du-thao; khi đã thay bằng số liệu thật thì bỏ gia_dinh ở tệp đó',
      },
    ];
  },
  examples: {
    passing: [{ results: { gia_dinh: 'co' }, report: { trang_thai: 'du-thao' } }, {}],
    failing: [{ results: { gia_dinh: 'co' } }],
  },
});
