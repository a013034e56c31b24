import { clause } from '../../../../decree30/clause.js';
import { isBold } from '../../../../docx/parts/look.js';
import type { WordRule } from '../../rule.js';
import { numberedLines } from './number-look.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

export const untitledClause: WordRule = {
  id: 'STRUCT-08',
  title: 'Khoản không có tiêu đề: chữ không đậm',
  clause: clause('PL I, V, dòng 6'),
  basis: 'table',
  severity: 'advice',
  check: ({ document }) => {
    const faults = numberedLines(document, 'clause')
      .filter(({ line }) => isBold(line))
      .map((partLine): SharedFault => {
        const { paragraph, start, end } = partLine.line;
        const changes = [{ kind: 'runs', paragraph, start, end, set: { bold: false } } as const];
        return { partLine, found: 'chữ đậm', changes };
      });
    return sharedReport(faults, {
      subject: 'khoản không có tiêu đề',
      wanted: 'chữ không đậm',
      mend: 'bỏ chữ đậm; nếu là tiêu đề, bỏ dấu câu ở cuối',
    });
  },
  examples: {
    passing: [{ told: 'khoản dài, không đậm', edits: [] }],
    failing: [
      { told: 'cả khoản đậm', base: 'quy-che', edits: [{ part: 'body', nth: 1, runs: { bold: true } }] },
    ],
  },
};
