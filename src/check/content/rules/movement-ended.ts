import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { followUpRule } from '../follow-up-rule.js';

export const movementEnded = followUpRule({
  id: 'PHONGTRAO-01',
  title: 'Phong trào chưa kết thúc trước năm của kế hoạch',
  severity: 'error',
  check: ({ phong_trao: movements = [] }, { root, head }) =>
    movements.flatMap(({ ten, den: last }, index) => {
      if (last === undefined || last >= head.nam) return [];
      return [
        {
          origin: nearestNode(root, ['phong_trao', index, 'den']).origin,
          subject: `phong_trao[${index + 1}].den`,
          message: `gặp phong trào ${quoted(ten)} đã kết thúc năm ${last}, cần phong trào còn thực hiện năm ${head.nam}`,
          mend: 'bỏ phong trào này, hoặc thay bằng phong trào kế tiếp theo văn bản phát động mới',
        },
      ];
    }),
  examples: {
    passing: [
      {},
      { phong_trao: [{ ma: 'P1', ten: 'Xây dựng xã hội học tập', tu: '2023', den: '2030' }] },
      { phong_trao: [{ ma: 'P1', ten: 'Dân vận khéo', den: '2024' }] },
    ],
    failing: [{ phong_trao: [{ ma: 'P1', ten: 'Cải cách hành chính', tu: '2021', den: '2023' }] }],
  },
});
