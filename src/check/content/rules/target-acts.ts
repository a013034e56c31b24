import { actsMeant, nameOf, nearestName, readReference } from '../../../content/act-register.js';
import { parseInline } from '../../../content/inline.js';
import { nearestNode } from '../../../content/node.js';
import { quoted } from '../../../message/finding.js';
import { exampleTarget, followUpRule } from '../follow-up-rule.js';
import type { Report } from '../rule.js';

export const targetActs = followUpRule({
  id: 'CHITIEU-05',
  title: 'Văn bản giao chỉ tiêu, văn bản phát động phong trào có trong sổ van-ban.yaml',
  severity: 'error',
  check: ({ chi_tieu: targets = [], phong_trao: movements = [] }, { root, acts }) => {
    const named = [
      ...targets.flatMap(({ van_ban: numbers = [] }, index) =>
        numbers.map((number, place) => ({ number, path: ['chi_tieu', index, 'van_ban', place] })),
      ),
      ...movements.flatMap(({ van_ban: number }, index) =>
        number === undefined ? [] : [{ number, path: ['phong_trao', index, 'van_ban'] }],
      ),
    ];
    return named.flatMap(({ number, path }): Report[] => {
      // What is still asked for is told as a blank.
      if (parseInline(number).pieces.some(({ kind }) => kind === 'blank')) return [];
      const meant = actsMeant(readReference(number), acts);
      if (meant.length === 1) return [];
      const names = meant.map((act) => quoted(nameOf(act, acts))).join(', ');
      const near = nearestName(number, acts);
      return [
        {
          origin: nearestNode(root, path).origin,
          subject: `${path[0]}[${Number(path[1]) + 1}].van_ban`,
          message:
            meant.length > 1
              ? `gặp ${quoted(number)} mà van-ban.yaml có ${meant.length} văn bản cùng số, cần rõ một trong: ${names}`
              : `gặp ${quoted(number)}, cần số, ký hiệu một văn bản có trong van-ban.yaml`,
          mend:
            meant.length > 1
              ? 'ghi thêm ngày của văn bản'
              : near === undefined
                ? 'thêm văn bản này vào van-ban.yaml: loại, ngày, cơ quan, trích yếu'
                : `có phải ‹${near}›? Nếu không, thêm văn bản này vào van-ban.yaml`,
        },
      ];
    });
  },
  examples: {
    passing: [
      {},
      { chi_tieu: [exampleTarget({ van_ban: ['1440/QĐ-UBND', '10/kh-ubnd', '85/NQ-HĐND năm 2023'] })] },
      { phong_trao: [{ ma: 'P1', ten: 'Dân vận khéo', van_ban: '19/CT-TTg' }] },
    ],
    failing: [
      { chi_tieu: [exampleTarget({ van_ban: ['1440/QĐ-UBND', '99/QĐ-UBND'] })] },
      { chi_tieu: [exampleTarget({ van_ban: ['85/NQ-HĐND năm 2024'] })] },
      { phong_trao: [{ ma: 'P1', ten: 'Dân vận khéo', van_ban: '19/CT-TTG năm 2020' }] },
    ],
  },
});
