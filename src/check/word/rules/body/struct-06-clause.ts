import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import type { Severity } from '../../../../message/finding.js';
import { rewritten } from '../../line-text.js';
import type { WordReport, WordRule } from '../../rule.js';
import { numberedLines, numberLookReports } from './number-look.js';
import { orderReports } from './series.js';
import { type SharedFault, sharedReport } from './shared-fault.js';

const SUBJECT = 'khoản';

export const clauses: WordRule = {
  id: 'STRUCT-06',
  title: 'Khoản đánh số Ả Rập liên tục, sau số có dấu chấm; số cùng cỡ chữ với lời văn, đứng',
  clause: TEXT.titledClause.clause,
  basis: 'text',
  severity: 'error',
  check: ({ document }) => {
    const untitled = numberedLines(document, 'clause');
    const all = [...linesOf(document, 'titledClause', 'body'), ...untitled];
    return [
      ...markReports(all, '/'),
      // A bracket or a dash may number a list inside a clause, of which the Decree says nothing.
      ...markReports(all, ')', 'advice'),
      ...numberLookReports(untitled, SUBJECT),
      ...orderReports(document, ['clause']),
    ];
  },
  examples: {
    passing: [
      { told: '1., 2., 3.', edits: [] },
      { told: 'đánh lại từ 1 ở mỗi mục', base: 'bao-cao', edits: [] },
    ],
    failing: [
      {
        told: 'nhảy từ 1 đến 3',
        edits: [{ part: 'titledClause', nth: 1, words: '2.', text: '3.' }],
      },
      { told: 'dấu gạch chéo sau số', edits: [{ part: 'titledClause', words: '1.', text: '1/' }] },
      {
        told: 'số nghiêng',
        base: 'quy-che',
        edits: [{ part: 'body', nth: 1, words: '1.', runs: { italic: true } }],
      },
    ],
  },
};

function markReports(lines: readonly PartLine[], mark: string, severity?: Severity): WordReport[] {
  const faults = lines.flatMap((partLine): SharedFault[] => {
    const { line, number = '' } = partLine;
    const found = /^\d+\s*(?<mark>\S)/u.exec(line.text)?.groups?.['mark'];
    if (found !== mark || number.includes('.')) return [];
    const at = line.text.indexOf(mark);
    return [{ partLine, found: `‹${number}${mark}›`, changes: rewritten(line, number.length, at + 1, '.') }];
  });
  return sharedReport(faults, {
    subject: SUBJECT,
    wanted: 'dấu chấm sau số thứ tự, ví dụ ‹1.›',
    mend: 'viết dấu chấm sau số thứ tự của khoản',
    ...(severity && { severity }),
  });
}
