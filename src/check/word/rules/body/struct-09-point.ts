import { TEXT } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { rewritten } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { numberedLines, numberLookReports } from './number-look.js';
import { orderReports } from './series.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const SUBJECT = 'điểm';

/** Points of the sample of a directive, by their index among paragraphs of running text. */
const BASE = 'chi-thi';

export const points: WordRule = {
  id: 'STRUCT-09',
  title: 'Điểm dùng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g…, sau chữ cái có dấu đóng ngoặc đơn',
  clause: TEXT.titledClause.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const all = numberedLines(document, 'point');
    return [...markReports(all), ...numberLookReports(all, SUBJECT), ...orderReports(document, ['point'])];
  },
  examples: {
    passing: [
      { told: 'a), b), c)', base: BASE, edits: [] },
      {
        told: 'd) rồi đến đ), e)',
        base: BASE,
        edits: [
          { part: 'body', nth: 3, insertAfter: 'e) Báo cáo kết quả;' },
          { part: 'body', nth: 3, insertAfter: 'đ) Tổng hợp kết quả;' },
          { part: 'body', nth: 3, insertAfter: 'd) Kiểm tra việc thực hiện;' },
        ],
      },
    ],
    failing: [
      {
        told: 'nhảy từ a) đến c)',
        base: BASE,
        edits: [{ part: 'body', nth: 2, words: 'b)', text: 'c)' }],
      },
      {
        told: 'd) rồi đến e)',
        base: BASE,
        edits: [
          { part: 'body', nth: 3, insertAfter: 'e) Báo cáo kết quả;' },
          { part: 'body', nth: 3, insertAfter: 'd) Kiểm tra việc thực hiện;' },
        ],
      },
      {
        told: 'a. thay cho a)',
        base: BASE,
        edits: [{ part: 'body', nth: 1, words: 'a)', text: 'a.' }],
      },
    ],
  },
};

function markReports(lines: readonly PartLine[]): WordReport[] {
  const faults = lines.flatMap((partLine): SharedFault[] => {
    const { line, number = '' } = partLine;
    const mark = /^\p{L}\s*(?<mark>\S)/u.exec(line.text)?.groups?.['mark'];
    if (mark === undefined || mark === ')') return [];
    const at = line.text.indexOf(mark, number.length);
    return [{ partLine, found: `‹${number}${mark}›`, changes: rewritten(line, number.length, at + 1, ')') }];
  });
  return sharedReport(faults, {
    subject: SUBJECT,
    wanted: 'dấu đóng ngoặc đơn sau chữ cái, ví dụ ‹a)›',
    mend: 'viết dấu đóng ngoặc đơn sau chữ cái của điểm',
  });
}
