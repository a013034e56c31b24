/** Makes tables of content as if a clerk had typed them: each cell knows the place of its datum. */
import type { Origin } from '../../../document/origin.js';
import type { Decimal } from '../../../text/number.js';
import { formatNumber } from '../../../text/number.js';
import type { ContentNode, ListNode, MapEntry, MapNode, TextNode } from '../../node.js';

/** The keys of a column, as in the schema of tables. */
export interface MadeColumn {
  readonly ten: string;
  readonly kieu?: 'so' | 'thu-tu';
  readonly nhom?: string;
  readonly rong?: string;
  readonly canh?: 'giua' | 'phai';
  readonly cong?: 'khong';
}

/** Cells by column, or the words of a group row. */
export type MadeRow = readonly TextNode[] | { readonly group: TextNode };

export interface MadeTable {
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly MadeRow[];
}

/** Puts columns and rows into a table of the content that asks for computed ones. */
export function filledTable(table: MapNode, { columns, rows }: MadeTable, at: Origin): MapNode {
  const entries = new Map(table.entries);
  entries.delete('so_lieu');
  const entry = (value: ContentNode): MapEntry => ({ keyOrigin: at, value });
  const map = (keys: object): MapNode => ({
    kind: 'map',
    origin: at,
    entries: new Map(Object.entries(keys).map(([key, value]) => [key, entry(cell(String(value), at))])),
  });
  entries.set('cot', entry({ kind: 'list', origin: at, items: columns.map(map) }));
  entries.set('dong', entry({ kind: 'list', origin: at, items: rows.map((row) => rowNode(row, entry)) }));
  return { ...table, entries };
}

function rowNode(row: MadeRow, entry: (value: ContentNode) => MapEntry): ContentNode {
  if ('group' in row)
    return { kind: 'map', origin: row.group.origin, entries: new Map([['nhom', entry(row.group)]]) };
  const list: ListNode = {
    kind: 'list',
    items: row,
    origin: row[0]?.origin ?? { file: '', line: 1, column: 1 },
  };
  return list;
}

export function cell(value: string, origin: Origin): TextNode {
  return { kind: 'text', value, source: value, origin };
}

/** A cell of a number column; empty while the number is not known. */
export function numberCell(number: Decimal | undefined, origin: Origin): TextNode {
  return number ? { ...cell(formatNumber(number), origin), number } : cell('', origin);
}

/** The text of the content at a place, or an empty cell there. */
export function cellOf(node: ContentNode): TextNode {
  return node.kind === 'text' ? node : cell('', node.origin);
}
