import { clause } from '../../../decree30/clause.js';
import { quoted } from '../../../message/finding.js';
import { MAX_PER_LINE } from '../matches.js';
import { type Reading, readingsOf, reportOn } from '../readings.js';
import type { TextReport, TextRule } from '../text-rule.js';

/** Brackets and quotation marks that have no fellow in their line. */
interface Lonely {
  readonly mark: string;
  readonly offset: number;
}

/** `a)`, `1)`: the number of a point, at the start of a line or in the run of it. */
const NUMBER_OF_POINT = /(?:^|[\s;:,.(“"])\p{L}?\d{0,3}$/u;

function lonelyMarks(text: string, open: string, close: string): Lonely[] {
  const opened: Lonely[] = [];
  const unopened: Lonely[] = [];
  for (const { 0: mark, index: offset } of text.matchAll(/[()“”]/gu)) {
    if (mark === open) opened.push({ mark, offset });
    else if (mark === close && !opened.pop()) {
      if (close !== ')' || !NUMBER_OF_POINT.test(text.slice(Math.max(0, offset - 6), offset)))
        unopened.push({ mark, offset });
    }
  }
  return [...unopened, ...opened];
}

/** What is quoted or put in brackets may go on for lines. */
function pairReports(readings: readonly Reading[], open: string, close: string): TextReport[] {
  const lonely = readings.flatMap((reading) =>
    lonelyMarks(reading.text, open, close)
      .slice(0, MAX_PER_LINE)
      .map((mark) => ({ reading, ...mark })),
  );
  const isSpanning = lonely.some(({ mark }) => mark === open) && lonely.some(({ mark }) => mark === close);
  if (isSpanning) return [];
  return lonely.map(({ reading, mark, offset }) =>
    reportOn(reading, offset, offset + 1, {
      message: `gặp ‹${mark}› không có dấu kia đi cùng ở ${quoted(reading.text.slice(offset, offset + 24))}, cần cả đôi`,
      mend: mark === open ? `thêm ‹${close}› hoặc bỏ ‹${open}›` : `thêm ‹${open}› hoặc bỏ ‹${close}›`,
    }),
  );
}

export const pairedMarks: TextRule = {
  id: 'TEXT-DOI',
  title: 'Dấu ngoặc mở và đóng đi thành đôi',
  clause: clause('Điều 12'),
  basis: 'inference',
  severity: 'advice',
  check: (subject) => [
    ...pairReports(readingsOf(subject), '(', ')'),
    ...pairReports(readingsOf(subject), '“', '”'),
  ],
  examples: {
    passing: [
      'Theo mục a) và b) ở trên (điểm a).',
      { lines: ['a) Các phòng;', 'Sửa đổi như sau: “1. Các phòng.', '2. Các trung tâm.”.'] },
    ],
    failing: [
      'Các phòng (kể cả trung tâm báo cáo.',
      'Phong trào “Người tốt việc tốt.',
      'Các phòng báo cáo xong).',
    ],
  },
};
