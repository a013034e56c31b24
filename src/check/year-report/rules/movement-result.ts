import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import type { Report } from '../../content/rule.js';
import { yearReportRule } from '../rule.js';

const ENDED = { ma: 'P1', ten: 'Cải cách hành chính', tu: '2021', den: '2023' };
const RUNNING = { ma: 'P1', ten: 'Xây dựng xã hội học tập', tu: '2023', den: '2030' };

export const movementResult = yearReportRule({
  id: 'BAOCAO-04',
  title:
    'Kết quả phong trào là của phong trào có trong kế hoạch hoặc có tên, chưa kết thúc trước năm báo cáo',
  severity: 'error',
  check: ({ data, facts, head, root }) => {
    const planned = facts.plan.phong_trao ?? [];
    return (data.phong_trao ?? []).flatMap(({ ma: code, ten: name, den: ownLast }, index): Report[] => {
      const at = (key: string, message: string, mend: string): Report => ({
        origin: nearestNode(root, ['phong_trao', index, key]).origin,
        subject: `phong_trao[${index + 1}]`,
        message,
        mend,
      });
      const movement = planned.find(({ ma }) => ma === code);
      if (code !== undefined && !movement) {
        const known = planned.map(({ ma }) => ma).join(', ') || 'kế hoạch chưa ghi phong trào nào';
        const mend = 'sửa mã; phong trào ngoài kế hoạch thì bỏ ma, ghi ten và van_ban';
        return [at('ma', `gặp ${quoted(code)}, cần mã một phong trào của kế hoạch: ${known}`, mend)];
      }
      const shown = movement?.ten ?? name;
      if (shown === undefined) {
        return [
          at('ket_qua', 'gặp kết quả không rõ của phong trào nào, cần ma hoặc ten', 'thêm khóa ma hoặc ten'),
        ];
      }
      const last = movement?.den ?? ownLast;
      if (last === undefined || last >= head.nam) return [];
      const message = `gặp phong trào ${quoted(shown)} đã kết thúc năm ${last}, cần phong trào còn thực hiện năm ${head.nam}`;
      const key = code === undefined ? 'den' : 'ma';
      return [at(key, message, 'bỏ mục này; kết quả cả giai đoạn ghi ở báo cáo tổng kết của phong trào đó')];
    });
  },
  examples: {
    passing: [
      { plan: { phong_trao: [RUNNING] }, report: { phong_trao: [{ ma: 'P1', ket_qua: 'Đã hưởng ứng.' }] } },
      { report: { phong_trao: [{ ten: 'Dân vận khéo', ket_qua: 'Đã hưởng ứng.' }] } },
    ],
    failing: [
      { plan: { phong_trao: [ENDED] }, report: { phong_trao: [{ ma: 'P1', ket_qua: 'Đã hưởng ứng.' }] } },
      { report: { phong_trao: [{ ten: 'Dân vận khéo', den: '2023', ket_qua: 'Đã hưởng ứng.' }] } },
      { report: { phong_trao: [{ ma: 'P9', ket_qua: 'Đã hưởng ứng.' }] } },
      { report: { phong_trao: [{ ket_qua: 'Đã hưởng ứng.' }] } },
    ],
  },
});
