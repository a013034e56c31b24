/**
 * A table of the content with everything worked out: numbers read, shares and totals computed, rows counted. Rules tell
 * its problems; the template makes the block from it.
 */
import type { Origin } from '../../document/origin.js';
import type { ContentNode, MapNode, TextNode } from '../node.js';
import { readColumns } from './columns.js';
import { numberRows } from './count.js';
import { findHiddenTotals } from './hidden-totals.js';
import { type Column, type TableProblem, textAt } from './model.js';
import { readNumbers, type TableWork, type WorkedRow } from './numbers.js';
import { checkParts } from './parts.js';
import { readRows } from './rows.js';
import { fillShares } from './shares.js';
import { totalRow } from './totals.js';

/** Key of a table in a body. */
export const TABLE_KEY = 'bang';

/** What a cell prints: words of the content with their marks, or what the program wrote. */
export interface CellText {
  readonly origin: Origin;
  readonly words?: TextNode;
  readonly shown?: string;
}

/** A row ready to print: cells by column, or the words of a group row. */
export interface TableRow {
  readonly kind: 'data' | 'part' | 'group' | 'total';
  readonly origin: Origin;
  readonly cells: readonly CellText[];
  readonly words?: TextNode;
}

export interface TableData {
  readonly caption?: TextNode;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** Each table is worked out once, however many rules ask for it. */
const known = new WeakMap<MapNode, TableData>();

/** Works out a table: the value of a key `bang` that the schema accepts. */
export function tableData(map: MapNode): TableData {
  const data = known.get(map) ?? workedOut(map);
  known.set(map, data);
  return data;
}

/** Every table in the content, in order of the file. */
export function* tablesIn(node: ContentNode): Generator<MapNode> {
  if (node.kind === 'list') for (const item of node.items) yield* tablesIn(item);
  if (node.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    if (key === TABLE_KEY && isTable(value)) yield value;
    else yield* tablesIn(value);
  }
}

/** A template may have a key of the same name for something else. */
export function isTable(node: ContentNode): node is MapNode {
  return node.kind === 'map' && node.entries.get('cot')?.value.kind === 'list';
}

function workedOut(map: MapNode): TableData {
  const problems: TableProblem[] = [];
  const columns = readColumns(itemsAt(map, 'cot'), problems);
  const caption = textAt(map, 'ten');
  const head = { ...(caption && { caption }), columns, problems };
  problems.push(...wrongKeys(map));
  if (problems.length > 0) return { ...head, rows: [] };
  const work: TableWork = { table: map, columns, problems };
  const typed = readRows(itemsAt(map, 'dong'), columns, problems);
  const hasTotal = textAt(map, 'tong') !== undefined || map.entries.has('tong_ghi');
  const rows = readNumbers(typed, work);
  findHiddenTotals(rows, hasTotal, work);
  const total = totalRow(map, rows, work);
  const all = total ? [...rows, total] : rows;
  fillShares(all, work);
  checkParts(rows, work);
  numberRows(rows, work);
  return { ...head, rows: all.map(printedRow) };
}

function wrongKeys(map: MapNode): TableProblem[] {
  const [rows, source, sheet] = ['dong', 'nguon', 'trang'].map((key) => map.entries.get(key));
  const at = { concern: 'structure', subject: 'bảng' } as const;
  if (rows && source) {
    const message = 'gặp cả dong và nguon, cần một';
    return [{ ...at, origin: source.keyOrigin, message, mend: 'giữ nguon nếu các dòng ở tệp khác' }];
  }
  if (!rows && !source) {
    const message = 'còn thiếu các dòng, cần dong hoặc nguon';
    return [{ ...at, origin: map.origin, message, mend: 'ghi các dòng ở dong, hoặc tên tệp ở nguon' }];
  }
  if (sheet && !source) {
    const message = 'gặp trang mà không có nguon, cần tệp có trang đó';
    return [{ ...at, origin: sheet.keyOrigin, message, mend: 'bỏ trang, hoặc ghi tệp .xlsx ở nguon' }];
  }
  return [];
}

function printedRow({ kind, origin, cells, words }: WorkedRow): TableRow {
  return {
    kind,
    origin,
    ...(words && { words }),
    cells: cells.map(({ typed, shown }) => ({
      origin: typed?.origin ?? origin,
      ...(shown === undefined ? typed && { words: typed } : { shown }),
    })),
  };
}

function itemsAt(map: MapNode, key: string): readonly ContentNode[] {
  const node = map.entries.get(key)?.value;
  return node?.kind === 'list' ? node.items : [];
}
