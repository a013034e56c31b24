import { PLACEMENT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { nationalNameOf } from '../../header-lines.js';
import type { WordReport, WordRule } from '../../rule.js';

/** Boxes 1 and 2 of the map; that they begin at one height is read from the drawing. */
export const bodyBesideNation: WordRule = {
  id: 'FONT-05',
  title: 'Vị trí theo sơ đồ: tên cơ quan (ô 2) ngang hàng với Quốc hiệu (ô 1)',
  clause: PLACEMENT.clause,
  basis: 'inference',
  severity: 'advice',
  parts: ['nationalName'],
  check: ({ document }) => {
    const nation = nationalNameOf(document)?.line;
    const top = linesOf(document, 'superiorBody')[0] ?? linesOf(document, 'issuingBody')[0];
    if (!nation?.cell || !top) return [];
    const { line, confidence } = top;
    if (line.cell?.table !== nation.cell.table || line.cell.row === nation.cell.row) return [];
    const { paragraph, start, end } = line;
    const report: WordReport = {
      paragraph,
      start,
      end,
      subject: 'tên cơ quan',
      confidence,
      message: 'gặp tên cơ quan ở hàng khác với Quốc hiệu, cần ngang hàng với Quốc hiệu',
      mend: 'chuyển tên cơ quan vào ô bên trái của hàng có Quốc hiệu',
    };
    return [report];
  },
  examples: {
    passing: [{ told: 'cùng hàng của bảng', edits: [] }],
    failing: [{ told: 'tên cơ quan ở hàng dưới Quốc hiệu', edits: [{ part: 'issuingBody', ownRow: true }] }],
  },
};
