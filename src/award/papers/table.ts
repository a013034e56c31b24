/** Tables of entries, one group of rows for each award. */

import type { ListNode, MapNode } from '../../content/node.js';
import { countWords } from './counts.js';
import { type Made, NodeMaker } from './nodes.js';
import { makerAt, type PaperSources } from './paper.js';
import type { Entry, Group } from './register.js';
import { awardWords, placeOf } from './words.js';

/** A column: its head, what it holds of an entry, and how its head is declared where it holds no words. */
export interface EntryColumn {
  readonly title: string;
  readonly cell: (entry: Entry, group: Group) => Made;
  readonly kind?: 'so';
  /** Header above it and its neighbours. */
  readonly over?: string;
  readonly align?: 'giua';
}

/** How a table looks besides its columns. */
export interface TableLook {
  /** Shares of its width in percent, the number of the row first; where there are none the texts decide. */
  readonly widths?: readonly number[];
  /** Words of the row of totals, where there is one. */
  readonly total?: string;
}

/** Rows of several groups, each below a line with the award and its count; alone, a group needs no such line. */
export function entryTable(
  sources: PaperSources,
  groups: readonly Group[],
  columns: readonly EntryColumn[],
  { widths = [], total }: TableLook = {},
): MapNode {
  const at = makerAt(sources, 'de_nghi');
  const rows = groups.flatMap((group) => [
    ...(groups.length > 1 ? [at.map({ nhom: groupLine(group) })] : []),
    ...group.entries.map((entry) => {
      const row = new NodeMaker(placeOf(sources, entry));
      return row.list(columns.map(({ cell }) => cell(entry, group) ?? ''));
    }),
  ]);
  return at.map({
    bang: at.map({
      cot: at.list([
        at.map({ ten: 'STT', kieu: 'thu-tu', dem_lai: 'co', rong: widthAt(widths, 0) }),
        ...columns.map((column, index) => head(at, column, widthAt(widths, index + 1))),
      ]),
      dong: at.list(rows),
      tong: total,
    }),
  });
}

function head(at: NodeMaker, { title, kind, over, align }: EntryColumn, width: string | undefined): MapNode {
  return at.map({ ten: title, kieu: kind, nhom: over, rong: width, canh: align });
}

function widthAt(widths: readonly number[], index: number): string | undefined {
  const width = widths[index];
  return width === undefined ? undefined : String(width);
}

/** `Danh hiệu “Chiến sĩ thi đua cơ sở”: 06 cá nhân`. */
export function groupLine({ award, kind, entries }: Group): string {
  const words = awardWords(award);
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}: ${countWords(entries.length, kind)}`;
}

/** A body that is a table alone. */
export function tableBody(sources: PaperSources, table: MapNode): ListNode {
  return makerAt(sources, 'de_nghi').list([table]);
}
