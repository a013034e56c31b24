import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { exampleTarget, followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

export const targetCodes = followUpRule({
  id: 'CHITIEU-01',
  title: 'Mỗi chỉ tiêu, mỗi phong trào có mã riêng; chỉ tiêu ghi mã phong trào có thật',
  severity: 'error',
  check: ({ chi_tieu: targets = [], phong_trao: movements = [] }, { root }) => {
    const originOf = (...path: PropertyKey[]) => nearestNode(root, path).origin;
    const repeated = (key: string, items: readonly { readonly ma: string }[]): Report[] =>
      items.flatMap(({ ma }, index) => {
        const first = items.findIndex((other) => other.ma === ma);
        if (first === index) return [];
        const line = originOf(key, first, 'ma').line;
        return [
          {
            origin: originOf(key, index, 'ma'),
            subject: `${key}[${index + 1}].ma`,
            message: `gặp ${quoted(ma)} lần nữa, đã có ở dòng ${line}, cần mỗi mục một mã`,
            mend: 'đổi mã của một mục',
          },
        ];
      });
    const codes = movements.map(({ ma }) => ma);
    const unknown = targets.flatMap(({ phong_trao: code }, index): Report[] => {
      if (code === undefined || codes.includes(code)) return [];
      const known = codes.length === 0 ? 'kế hoạch chưa ghi phong trào nào' : codes.join(', ');
      return [
        {
          origin: originOf('chi_tieu', index, 'phong_trao'),
          subject: `chi_tieu[${index + 1}].phong_trao`,
          message: `gặp ${quoted(code)}, cần mã một phong trào: ${known}`,
          mend: 'sửa mã, hoặc thêm phong trào vào khóa phong_trao',
        },
      ];
    });
    return [...repeated('chi_tieu', targets), ...repeated('phong_trao', movements), ...unknown];
  },
  examples: {
    passing: [
      {},
      {
        chi_tieu: [exampleTarget({ phong_trao: 'P1' }), exampleTarget({ ma: 'T2' })],
        phong_trao: [{ ma: 'P1', ten: 'Dân vận khéo' }],
      },
    ],
    failing: [
      { chi_tieu: [exampleTarget({}), exampleTarget({})] },
      {
        phong_trao: [
          { ma: 'P1', ten: 'Dân vận khéo' },
          { ma: 'P1', ten: 'Chuyển đổi số' },
        ],
      },
      { chi_tieu: [exampleTarget({ phong_trao: 'P1' })] },
    ],
  },
});
