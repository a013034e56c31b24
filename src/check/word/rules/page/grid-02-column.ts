import { PLACEMENT } from '../../../../decree30/layout.js';
import { textColumnTwips } from '../../../../docx/parts/widths.js';
import { nationalNameOf } from '../../header-lines.js';
import { roomTwips } from '../../room.js';
import type { WordRule } from '../../rule.js';

/** A hair that measuring may be wrong by. */
const TOLERANCE_TWIPS = 60;

/** The Decree gives no widths of columns: only that the national name stays on one line is to be wished. */
export const nationalNameOnOneLine: WordRule = {
  id: 'GRID-02',
  title: 'Cột bên phải đủ rộng để Quốc hiệu nằm trên một dòng',
  clause: PLACEMENT.clause,
  basis: 'sample',
  severity: 'advice',
  parts: ['nationalName'],
  check: ({ document }) => {
    const nation = nationalNameOf(document);
    if (!nation?.line.cell) return [];
    const { line, confidence } = nation;
    const { paragraph, start, end } = line;
    if (textColumnTwips(line) <= roomTwips(document, paragraph) + TOLERANCE_TWIPS) return [];
    return [
      {
        paragraph,
        start,
        end,
        subject: 'Quốc hiệu',
        confidence,
        message: 'gặp cột hẹp hơn Quốc hiệu nên Quốc hiệu xuống hai dòng, nên để trên một dòng',
        mend: 'kéo cột bên phải của bảng ở đầu văn bản rộng thêm, hoặc đặt Quốc hiệu cỡ 12',
      },
    ];
  },
  examples: {
    passing: [{ told: 'cột vừa Quốc hiệu', edits: [] }],
    failing: [
      {
        told: 'lề của dòng làm hẹp cột',
        edits: [{ part: 'nationalName', paragraph: { leftTwips: 400, rightTwips: 400 } }],
      },
    ],
  },
};
