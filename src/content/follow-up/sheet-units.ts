/** Results of single units, from the second sheet of a spreadsheet of results. */
import { type Finding, quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { ListNode, MapEntry, MapNode } from '../node.js';
import type { Sheet } from '../spreadsheet/model.js';
import { UNIT_COLUMNS, UNITS_SHEET } from './sheet-columns.js';
import { namedRows, rowNode } from './sheet-rows.js';

export interface UnitResults {
  /** The rows of each target, by its code. */
  readonly byCode: ReadonlyMap<string, ListNode>;
  readonly findings: readonly Finding[];
}

/**
 * @param codes of the targets that the first sheet holds
 * @throws FindingsError when the sheet lacks a column or a cell cannot be used
 */
export function unitResults(sheet: Sheet, codes: ReadonlySet<string>, file: string): UnitResults {
  if (isEmptyList(sheet)) return { byCode: new Map(), findings: [] };
  const { rows, findings } = namedRows(sheet, UNIT_COLUMNS, file);
  const byCode = new Map<string, MapNode[]>();
  const unknown: Finding[] = [];
  for (const cell of rows) {
    const code = cell('Mã');
    if (!code) continue;
    if (codes.has(code.value)) {
      const { entries, ...item } = rowNode(cell, UNIT_COLUMNS);
      const own = new Map([...entries].filter(([key]) => key !== 'ma'));
      byCode.set(code.value, [...(byCode.get(code.value) ?? []), { ...item, entries: own }]);
    } else {
      unknown.push({
        severity: 'error',
        rule: 'results/unit',
        origin: code.origin,
        subject: code.origin.path ?? UNITS_SHEET,
        message: `gặp ${code.value === '' ? 'ô trống' : quoted(code.value)}, cần mã của một chỉ tiêu ở trang đầu`,
        mend: 'sửa mã như ở trang đầu, hoặc xóa dòng này',
      });
    }
  }
  const lists = [...byCode].map(([code, items]): [string, ListNode] => [code, listOf(items)]);
  return { byCode: new Map(lists), findings: [...findings, ...unknown] };
}

/** The sheet as it was made: clerks need not fill it in. */
function isEmptyList({ rows }: Sheet): boolean {
  const last = rows.at(-1);
  const titles = UNIT_COLUMNS.map(({ title }) => foldForComparison(title));
  return !last || [...last.cells.values()].every(({ text }) => titles.includes(foldForComparison(text)));
}

function listOf(items: readonly MapNode[]): ListNode {
  const [first] = items;
  return { kind: 'list', items, origin: first?.origin ?? { file: '', line: 1, column: 1 } };
}

/** A list of units as a key of a result. */
export function unitsEntry(list: ListNode | undefined): [string, MapEntry][] {
  return list ? [['theo_don_vi', { keyOrigin: list.origin, value: list }]] : [];
}
