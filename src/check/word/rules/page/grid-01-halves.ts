import { PLACEMENT } from '../../../../decree30/layout.js';
import { headerLines, nationalNameOf } from '../../header-lines.js';
import type { WordReport, WordRule } from '../../rule.js';

const NUMBER = /^Số\s*:/iu;
const DATE = /^[^,]{2,60},\s*ngày\b.*tháng/iu;

/** The side of the national name itself is for MOTTO-03. */
export const halves: WordRule = {
  id: 'GRID-01',
  title:
    'Tên cơ quan và số, ký hiệu ở nửa bên trái; Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng ở nửa bên phải',
  clause: PLACEMENT.clause,
  basis: 'text',
  severity: 'error',
  parts: ['nationalName'],
  check: ({ document }) => {
    const nation = nationalNameOf(document)?.line;
    if (!nation?.cell || nation.column === 0) return [];
    const table = nation.cell.table;
    return headerLines(document).flatMap(({ line, part }): WordReport[] => {
      if (line.cell?.table !== table || part === 'subjectInHeader') return [];
      const isRight = line.column >= nation.column;
      const isMisplacedNumber = isRight && NUMBER.test(line.text);
      const isMisplacedDate = !isRight && DATE.test(line.text);
      if (!isMisplacedNumber && !isMisplacedDate) return [];
      const { paragraph, start, end } = line;
      const [subject, found, wanted] = isMisplacedNumber
        ? ['số, ký hiệu', 'phải', 'trái']
        : ['địa danh và ngày tháng', 'trái', 'phải'];
      return [
        {
          paragraph,
          start,
          end,
          subject,
          message: `gặp ${subject} ở nửa bên ${found}, cần ở nửa bên ${wanted}`,
          mend: `chuyển sang ô bên ${wanted} của bảng ở đầu văn bản`,
        },
      ];
    });
  },
  examples: {
    passing: [{ told: 'như chương trình soạn', edits: [] }],
    failing: [
      {
        told: 'địa danh, ngày tháng dưới số',
        edits: [{ part: 'numberAndSymbol', insertAfter: 'Quảng Ngãi, ngày 05 tháng 6 năm 2024' }],
      },
    ],
  },
};
