import type { TextNode } from '../content/node.js';
import type { Column } from '../content/table/model.js';
import type { TableCell, TableRow } from '../document/tree.js';
import { inlineOf } from './inline.js';
import type { RenderState } from './state.js';

/** The header: one row; or two, groups above their columns, the other columns through both. */
export function headerRows(
  columns: readonly Column[],
  template: TableCell['template'],
  state: RenderState,
): TableRow[] {
  const cell = (node: TextNode, columnSpan: number, rowSpan: number): TableCell => ({
    origin: node.origin,
    template,
    text: inlineOf(node, state),
    columnSpan,
    rowSpan,
    bold: true,
    align: 'center',
  });
  const hasGroups = columns.some(({ group }) => group !== undefined);
  if (!hasGroups) return [{ cells: columns.map(({ title }) => cell(title, 1, 1)), keepsNext: true }];
  const upper = columns.flatMap(({ group, title }, index) => {
    if (!group) return [cell(title, 1, 2)];
    const isFirst = columns[index - 1]?.group?.value !== group.value;
    return isFirst ? [cell(group, groupSize(columns, group), 1)] : [];
  });
  const lower = columns.flatMap(({ group, title }) => (group ? [cell(title, 1, 1)] : []));
  return [
    { cells: upper, keepsNext: true },
    { cells: lower, keepsNext: true },
  ];
}

function groupSize(columns: readonly Column[], group: TextNode): number {
  return columns.filter((column) => column.group?.value === group.value).length;
}
