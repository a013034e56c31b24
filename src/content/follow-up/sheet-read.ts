/** Results that stand in a spreadsheet beside `ket-qua.yaml` (key `nguon`), put in as if they had been typed there. */
import { type Finding, FindingsError, quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { compareNumbers } from '../../text/number.js';
import { limited } from '../finding-limit.js';
import type { ListNode, MapEntry, MapNode, TextNode } from '../node.js';
import type { Target } from '../schema/target.js';
import { readSheetOf, readSpreadsheetFile } from '../spreadsheet/file.js';
import { cellOrigin } from '../spreadsheet/model.js';
import { tableRows } from '../spreadsheet/rows.js';
import { type Column, textAt } from '../table/model.js';
import { completedResults, type ResultsFile } from './results.js';
import { measureWords, plannedValue, RESULTS_COLUMNS, shownValue } from './sheet-columns.js';

/** Results with those of their spreadsheet, and what there is to say about its cells. */
export interface WithSheet {
  readonly results: ResultsFile;
  readonly findings: readonly Finding[];
}

/**
 * Reads the spreadsheet that a file of results names; results that name none stay as they are.
 *
 * @param path where the file of results is
 * @throws FindingsError when the spreadsheet cannot be used
 */
export async function withSheetResults(
  results: ResultsFile,
  path: string,
  targets: readonly Target[],
): Promise<WithSheet> {
  const { root, file } = results;
  const source = textAt(root, 'nguon');
  if (!source) return { results, findings: [] };
  if (root.entries.has('ket_qua')) throw bothGiven(root);
  const spreadsheet = readSpreadsheetFile(source, path, file);
  const titles = new Set(RESULTS_COLUMNS.map(({ title }) => foldForComparison(title)));
  const sheet = await readSheetOf(spreadsheet, textAt(root, 'trang')?.value, (name) =>
    titles.has(foldForComparison(name)),
  );
  const { rows, findings } = readRows(() =>
    tableRows(sheet, RESULTS_COLUMNS.map(columnOf), spreadsheet.file),
  );
  const entries = new Map(root.entries);
  entries.delete('nguon');
  entries.delete('trang');
  const { line } = rows.origin;
  entries.set('ket_qua', {
    keyOrigin: cellOrigin(spreadsheet.file, sheet, { number: line, line }, 0),
    value: { ...rows, items: rows.items.map(resultNode) },
  });
  const contradictions = rows.items.flatMap((row) => contradictionsIn(row as ListNode, targets));
  return {
    results: completedResults({ ...root, entries }, file),
    findings: [...findings, ...limited(contradictions)],
  };
}

function bothGiven(root: MapNode): FindingsError {
  const origin = root.entries.get('nguon')?.keyOrigin ?? root.origin;
  const message = 'gặp cả nguon và ket_qua, cần một';
  const mend = 'giữ nguon để lấy kết quả từ bảng tính, hoặc giữ ket_qua';
  return new FindingsError([
    { severity: 'error', rule: 'results/source', origin, subject: 'nguon', message, mend },
  ]);
}

/** The columns have their names from the program: a clerk can mend only the spreadsheet. */
function readRows(read: () => ReturnType<typeof tableRows>): ReturnType<typeof tableRows> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    throw new FindingsError(
      error.findings.map(({ mend = '', ...rest }) => ({
        ...rest,
        mend: mend.replace(' hoặc ở khóa cot', ''),
      })),
    );
  }
}

function columnOf({ title }: { readonly title: string }): Column {
  const node: TextNode = {
    kind: 'text',
    value: title,
    source: title,
    origin: { file: '', line: 1, column: 1 },
  };
  return { title: node, kind: 'chu', align: 'left', isSummed: false, countsAnew: false };
}

/** A row as a result: its cells under the keys of their columns. */
function resultNode(row: ListNode['items'][number]): MapNode {
  const cells = (row as ListNode).items;
  const entries = RESULTS_COLUMNS.flatMap(({ key }, index): [string, MapEntry][] => {
    const value = cells[index];
    return key && value ? [[key, { keyOrigin: value.origin, value }]] : [];
  });
  return { kind: 'map', entries: new Map(entries), origin: cells[0]?.origin ?? row.origin };
}

/** What the sheet says of the plan must be what the plan says. */
function contradictionsIn(row: ListNode, targets: readonly Target[]): Finding[] {
  const cells = RESULTS_COLUMNS.map(({ title }, index) => [title, row.items[index] as TextNode] as const);
  const cell = Object.fromEntries(cells);
  const target = targets.find(({ ma }) => ma === cell['Mã']?.value);
  if (!target) return [];
  const planned = plannedValue(target);
  const expectations = [
    ['Kế hoạch', shownValue(planned), agrees(cell['Kế hoạch'], planned)],
    ['Đơn vị tính', measureWords(target), agrees(cell['Đơn vị tính'], measureWords(target))],
  ] as const;
  return expectations.flatMap(([title, expected, isSame]): Finding[] => {
    const node = cell[title];
    if (isSame || !node) return [];
    const message = `gặp ${quoted(node.value)}, cần ${expected === '' ? 'ô trống' : quoted(expected)} như trong kế hoạch`;
    const mend = 'sửa lại ô này; chỉ tiêu được điều chỉnh thì ghi kết quả ở khóa ket_qua với dieu_chinh';
    const subject = node.origin.path ?? title;
    return [{ severity: 'error', rule: 'results/plan', origin: node.origin, subject, message, mend }];
  });
}

function agrees(node: TextNode | undefined, planned: ReturnType<typeof plannedValue>): boolean {
  if (!node) return true;
  if (typeof planned !== 'string' && node.number) return compareNumbers(node.number, planned) === 0;
  return foldForComparison(node.value) === foldForComparison(shownValue(planned));
}
