import { readFigure } from '../../../content/follow-up/typed-figures.js';
import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { yearReportRule } from '../rule.js';

export const otherFigures = yearReportRule({
  id: 'BAOCAO-07',
  title: 'Số liệu khác là số',
  severity: 'error',
  check: ({ data, root }) =>
    (data.so_lieu_khac ?? []).flatMap(({ gia_tri: typed }, index) => {
      if (readFigure(typed)) return [];
      return [
        {
          origin: nearestNode(root, ['so_lieu_khac', index, 'gia_tri']).origin,
          subject: `so_lieu_khac[${index + 1}].gia_tri`,
          message: `gặp ${quoted(typed)}, cần một số như trong lời văn`,
          mend: 'chỉ ghi số, ví dụ 12 hoặc 45,5%',
        },
      ];
    }),
  examples: {
    passing: [
      { report: { so_lieu_khac: [{ noi_dung: 'Lớp tập huấn', gia_tri: '03', nguon: 'Sổ theo dõi' }] } },
    ],
    failing: [
      { report: { so_lieu_khac: [{ noi_dung: 'Lớp tập huấn', gia_tri: 'ba', nguon: 'Sổ theo dõi' }] } },
    ],
  },
});
