import { type Finding, quoted } from '../../message/finding.js';
import { countsThatDiffer } from './counts.js';
import type { Disagreement, PaperText } from './paper-text.js';
import { rowsThatDiffer } from './rows.js';

/**
 * Where a paper that was edited by hand no longer has the names and counts of the dossier.
 *
 * @param file the edited paper, as shown to the clerk
 * @param expected the paper as it would be made from the dossier now
 */
export function disagreements(file: string, expected: PaperText, found: PaperText): Finding[] {
  const differing = [...countsThatDiffer(expected, found), ...rowsThatDiffer(expected, found)];
  return differing.map((one) => ({
    severity: 'error',
    rule: 'award/agreement',
    origin: { file, line: one.place.position, column: 1 },
    place: one.place.words,
    subject: one.subject,
    message: messageOf(one),
    mend: 'sửa lại trong Word; nếu Word đúng thì sửa hồ sơ rồi soạn lại cả bộ',
  }));
}

function messageOf({ found, expected }: Disagreement): string {
  if (found === '') return `không thấy ${quoted(expected)}, cần có theo hồ sơ`;
  if (expected === '') return `gặp ${quoted(found)}, hồ sơ không có tên này trong danh sách này`;
  return `gặp ${quoted(found)}, cần ${quoted(expected)} theo hồ sơ`;
}
