import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { foldForComparison } from '../../../text/fold.js';
import { nearestKey } from '../../../text/nearest.js';
import { exampleTarget, followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

export const targetOwner = followUpRule({
  id: 'CHITIEU-02',
  title: 'Đơn vị phụ trách, đơn vị được giao việc có trong co-quan.yaml',
  severity: 'advice',
  check: ({ chi_tieu: targets = [], nhiem_vu: duties = [] }, { root, agency }) => {
    const names = agency.don_vi.flatMap(({ ten, viet_tat }) => [ten, viet_tat]);
    const known = new Set(names.map(foldForComparison));
    const reports = (unit: string | undefined, ...path: PropertyKey[]): Report[] => {
      if (unit === undefined || known.has(foldForComparison(unit))) return [];
      const near = nearestKey(unit, names);
      return [
        {
          origin: nearestNode(root, path).origin,
          subject: String(path.findLast((key) => typeof key === 'string')),
          message: `gặp ${quoted(unit)}, cần một đơn vị trong co-quan.yaml`,
          mend: near ? `có phải ‹${near}›?` : 'sửa tên, hoặc thêm đơn vị này vào co-quan.yaml',
        },
      ];
    };
    return [
      ...targets.flatMap(({ phu_trach: unit }, index) => reports(unit, 'chi_tieu', index, 'phu_trach')),
      ...duties.flatMap(({ don_vi: unit, phoi_hop: partners = [] }, index) => [
        ...reports(unit, 'nhiem_vu', index, 'don_vi'),
        ...partners.flatMap((partner, place) => reports(partner, 'nhiem_vu', index, 'phoi_hop', place)),
      ]),
    ];
  },
  examples: {
    passing: [
      {},
      { chi_tieu: [exampleTarget({ phu_trach: 'HCTH' })] },
      { nhiem_vu: [{ don_vi: 'Phòng Hành chính – Tổng hợp', noi_dung: 'Đôn đốc các đơn vị' }] },
    ],
    failing: [
      { chi_tieu: [exampleTarget({ phu_trach: 'Phòng Không Có' })] },
      { nhiem_vu: [{ don_vi: 'HCTH', phoi_hop: ['KHTC'], noi_dung: 'Đôn đốc các đơn vị' }] },
    ],
  },
});
