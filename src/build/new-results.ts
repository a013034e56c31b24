import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from '../content/document.js';
import { followUpOf } from '../content/follow-up/follow-up.js';
import { resultsWorkbook } from '../content/follow-up/sheet-write.js';
import { readSource } from '../content/source.js';
import { FindingsError, quoted } from '../message/finding.js';
import { writeAtomically } from './atomic-write.js';
import { RESULTS_FILE } from './content-files.js';
import { documentTypes } from './types.js';
import { shownPath, type Workspace } from './workspace.js';

const SPREADSHEET = 'ket-qua.xlsx';

/** What was started for the follow-up of a plan, as shown to the clerk. */
export interface StartedResults {
  readonly spreadsheet: string;
  readonly results: string;
  /** A file of results that was there already is kept. */
  readonly isResultsNew: boolean;
}

/**
 * Writes a spreadsheet with the targets of a plan to fill in, and a file of results that names it, beside the plan.
 *
 * @throws FindingsError when the plan cannot be read, has no targets, or the spreadsheet is there already
 */
export function startResults(plan: string, workspace: Workspace): StartedResults {
  const document = parseDocument(readSource(plan, shownPath(plan)), documentTypes(workspace));
  const { chi_tieu: targets = [] } = followUpOf(document);
  if (targets.length === 0) {
    const message = 'gặp kế hoạch chưa ghi chỉ tiêu nào, cần khóa chi_tieu của kế hoạch thi đua';
    throw failure(plan, message, 'ghi các chỉ tiêu của kế hoạch ở khóa chi_tieu rồi chạy lại');
  }
  const spreadsheet = join(dirname(plan), SPREADSHEET);
  const results = join(dirname(plan), RESULTS_FILE);
  if (existsSync(spreadsheet)) {
    const message = `đã có tệp ${quoted(SPREADSHEET)}, không ghi đè lên số liệu đã điền`;
    throw failure(
      spreadsheet,
      message,
      'điền tiếp vào tệp đó; muốn làm lại thì đổi tên hoặc xóa tệp đó trước',
    );
  }
  const isResultsNew = !existsSync(results);
  writeAtomically(spreadsheet, resultsWorkbook(targets, document.head.nam));
  if (isResultsNew) writeAtomically(results, resultsText(basename(plan)));
  return { spreadsheet: shownPath(spreadsheet), results: shownPath(results), isResultsNew };
}

function resultsText(plan: string): string {
  return [
    '# yaml-language-server: $schema=../.schema/ket-qua.schema.json',
    '#',
    '# Kết quả thực hiện các chỉ tiêu của kế hoạch; không phải một văn bản, không in.',
    '',
    `ke_hoach: ${JSON.stringify(plan)}`,
    '# Ngày chốt số liệu, dạng 30/6/2024.',
    'so_lieu_den:',
    '# Kết quả điền ở bảng tính này, sau dòng đầu đề.',
    `nguon: ${SPREADSHEET}`,
    '',
  ].join('\n');
}

function failure(path: string, message: string, mend: string): FindingsError {
  const origin = { file: shownPath(path), line: 1, column: 1 };
  return new FindingsError([
    { severity: 'error', rule: 'results/start', origin, subject: 'tệp', message, mend },
  ]);
}
