import { nearestNode } from '../../../content/node.js';
import { type FullDate, shortDate } from '../../../document/date.js';
import { exampleTarget, followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

export const targetDue = followUpRule({
  id: 'CHITIEU-04',
  title: 'Hạn của chỉ tiêu, nhiệm vụ nằm trong năm của kế hoạch',
  severity: 'advice',
  check: ({ chi_tieu: targets = [], nhiem_vu: duties = [] }, { root, head }) => {
    const reports = (key: string, items: readonly { readonly han?: FullDate | undefined }[]): Report[] =>
      items.flatMap(({ han: due }, index) => {
        if (!due || due.year === head.nam) return [];
        return [
          {
            origin: nearestNode(root, [key, index, 'han']).origin,
            subject: `${key}[${index + 1}].han`,
            message: `gặp ‹${shortDate(due)}›, cần một ngày trong năm ${head.nam}`,
            mend: 'xem lại hạn; đúng là năm khác thì giữ nguyên',
          },
        ];
      });
    return [...reports('chi_tieu', targets), ...reports('nhiem_vu', duties)];
  },
  examples: {
    passing: [{}, { chi_tieu: [exampleTarget({ han: '30/11/2024' })] }],
    failing: [
      { chi_tieu: [exampleTarget({ han: '30/11/2025' })] },
      { nhiem_vu: [{ don_vi: 'HCTH', noi_dung: 'Đôn đốc các đơn vị', han: '15/01/2023' }] },
    ],
  },
});
