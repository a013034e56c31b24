/** What the steps of working out a table share: its columns and its problems. */
import type { Origin } from '../../document/origin.js';
import type { Severity } from '../../message/finding.js';
import { type ContentNode, isEmpty, type MapNode, type TextNode } from '../node.js';

export type ColumnKind = 'chu' | 'so' | 'ty-le' | 'thu-tu';

/** A column of a table, its references to other columns worked out. */
export interface Column {
  readonly title: TextNode;
  readonly kind: ColumnKind;
  /** The header above it and its neighbours of the same group. */
  readonly group?: TextNode;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width of the table, where the content asks for one. */
  readonly widthPercent?: number;
  /** Digits after the comma, where the content asks for some. */
  readonly decimals?: number;
  readonly isSummed: boolean;
  /** Counts anew after each group row. */
  readonly countsAnew: boolean;
  /** Columns by index, of which this one is the share: part and whole. */
  readonly share?: { readonly part: number; readonly whole: number };
}

/** What a problem of a table is about; each concern is the matter of one rule. */
export type Concern = 'structure' | 'number' | 'total' | 'share' | 'part';

/** Something wrong with a table, at its place. */
export interface TableProblem {
  readonly concern: Concern;
  readonly origin: Origin;
  readonly subject: string;
  readonly message: string;
  readonly mend: string;
  readonly severity?: Severity;
}

/** The name that is unique in a table: `nhóm/tên` where the column is in a group. */
export function fullName({ title, group }: Column): string {
  return group ? `${group.value}/${title.value}` : title.value;
}

/** A problem with the columns themselves. */
export function columnProblem({ origin }: ContentNode, message: string, mend: string): TableProblem {
  return { concern: 'structure', origin, subject: 'bảng, các cột', message, mend };
}

/** A text of a map that is there and not empty. */
export function textAt(map: MapNode, key: string): TextNode | undefined {
  const node = map.entries.get(key)?.value;
  return node?.kind === 'text' && !isEmpty(node) ? node : undefined;
}
