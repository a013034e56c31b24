import { type CellText, tableData, type TableRow as WorkedRow } from '../content/table/data.js';
import type { Column } from '../content/table/model.js';
import type { Inline, Table, TableCell, TableRow } from '../document/tree.js';
import type { ElementNode } from './element-node.js';
import { inlineOf } from './inline.js';
import type { RenderState } from './state.js';
import { headerRows } from './table-header.js';

/** A table of the content as a block: its cells in the order of the page, so that citations are full the first time. */
export function tableBlock({ origin, template, table }: ElementNode, state: RenderState): Table {
  if (table?.kind !== 'map') throw new Error('a table without content');
  const { caption, columns, rows } = tableData(table);
  const title = caption && inlineOf(caption, state);
  const head = headerRows(columns, template, state);
  const cellsAt = { columns, template, state };
  return {
    kind: 'table',
    origin,
    template,
    ...(title && { caption: title }),
    columns: columns.map((column) => ({
      title: [{ text: column.title.value, origin: column.title.origin }],
      align: column.align,
      ...(column.widthPercent !== undefined && { widthPercent: column.widthPercent }),
    })),
    headerRows: head,
    // The total is not left alone on a page.
    rows: rows.map((row, index) => rowOf(row, rows[index + 1]?.kind === 'total', cellsAt)),
  };
}

interface CellsAt {
  readonly columns: readonly Column[];
  readonly template: TableCell['template'];
  readonly state: RenderState;
}

function rowOf(row: WorkedRow, isBeforeTotal: boolean, at: CellsAt): TableRow {
  const { template, columns, state } = at;
  const base = { origin: row.origin, template, rowSpan: 1 };
  if (row.words) {
    const text = inlineOf(row.words, state);
    return {
      cells: [{ ...base, text, columnSpan: columns.length, bold: true, align: 'left' }],
      keepsNext: true,
    };
  }
  const cells = row.kind === 'total' ? totalCells(row, at) : row.cells.map((cell) => cellOf(cell, at));
  return { cells, ...(isBeforeTotal && { keepsNext: true }) };
}

function cellOf(cell: CellText, { template, state }: CellsAt): TableCell {
  return { origin: cell.origin, template, text: textOf(cell, state), columnSpan: 1, rowSpan: 1 };
}

function textOf({ origin, words, shown = '' }: CellText, state: RenderState): Inline {
  if (words) return inlineOf(words, state);
  return shown === '' ? [] : [{ text: shown, origin }];
}

/** The words of the total stand across the columns before the numbers, where these are empty. */
function totalCells(row: WorkedRow, at: CellsAt): TableCell[] {
  const cells = row.cells.map((cell): TableCell => ({ ...cellOf(cell, at), bold: true }));
  const firstNumber = at.columns.findIndex(({ kind }) => kind === 'so' || kind === 'ty-le');
  const leading = cells.slice(0, Math.max(firstNumber, 0));
  const [label, ...others] = leading.filter(({ text }) => text.length > 0);
  if (!label || others.length > 0) return cells;
  return [{ ...label, columnSpan: leading.length, align: 'center' }, ...cells.slice(leading.length)];
}
