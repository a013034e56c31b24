/** Rows of a sheet whose columns have their names from the program. */
import { type Finding, FindingsError } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { ListNode, MapEntry, MapNode, TextNode } from '../node.js';
import type { Sheet } from '../spreadsheet/model.js';
import { tableRows } from '../spreadsheet/rows.js';
import type { Column } from '../table/model.js';

/** The cell of a row below a title; nothing where the sheet lacks that column. */
export type CellAt = (title: string) => TextNode | undefined;

export interface NamedColumn {
  readonly title: string;
  readonly key?: string;
  readonly isOptional?: true;
}

export interface NamedRows {
  readonly rows: readonly CellAt[];
  /** Of the header. */
  readonly line: number;
  readonly findings: readonly Finding[];
}

/** @throws FindingsError when the sheet lacks a column or a cell cannot be used */
export function namedRows(sheet: Sheet, columns: readonly NamedColumn[], file: string): NamedRows {
  const there = new Set(
    sheet.rows.flatMap(({ cells }) => [...cells.values()].map(({ text }) => foldForComparison(text))),
  );
  const used = columns.filter(({ title, isOptional }) => !isOptional || there.has(foldForComparison(title)));
  const { rows, findings } = readRows(() => tableRows(sheet, used.map(columnOf), file));
  return {
    rows: rows.items.map((row) => (title) => {
      const node = (row as ListNode).items[used.findIndex((column) => column.title === title)];
      return node as TextNode | undefined;
    }),
    line: rows.origin.line,
    findings,
  };
}

/** A row as keys with values: its cells under the keys of their columns. */
export function rowNode(cell: CellAt, columns: readonly NamedColumn[]): MapNode {
  const cells = columns.flatMap(({ key, title }): [string, MapEntry][] => {
    const value = cell(title);
    return key !== undefined && value ? [[key, { keyOrigin: value.origin, value }]] : [];
  });
  const [first] = cells;
  const origin = first?.[1].keyOrigin ?? { file: '', line: 1, column: 1 };
  return { kind: 'map', entries: new Map(cells), origin };
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

function columnOf({ title }: NamedColumn): Column {
  const node: TextNode = {
    kind: 'text',
    value: title,
    source: title,
    origin: { file: '', line: 1, column: 1 },
  };
  return { title: node, kind: 'chu', align: 'left', isSummed: false, countsAnew: false };
}
