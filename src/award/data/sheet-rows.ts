/** Rows of a sheet as entries of a list, each cell knowing its place. */
import { limited } from '../../content/finding-limit.js';
import type { ContentNode, ListNode, MapEntry, MapNode } from '../../content/node.js';
import { damagedCells, faultyCells, mergedCells } from '../../content/spreadsheet/cells.js';
import { cellOrigin, type Sheet, type SheetRow } from '../../content/spreadsheet/model.js';
import type { Finding } from '../../message/finding.js';
import { cellFindings, hiddenFindings, isExampleRemark } from './sheet-cells.js';
import type { AwardSheet } from './sheet-columns.js';
import { EXAMPLE_ROWS } from './sheet-examples.js';
import { sheetFinding } from './sheet-finding.js';
import { headerOf, type SheetHeader } from './sheet-header.js';
import { readCell } from './sheet-values.js';

/** The entries of a sheet; none where its header cannot be read. */
export interface SheetEntries {
  readonly list: ListNode;
  readonly findings: readonly Finding[];
}

/** Reads the rows of a sheet below its header; those that only show what a row looks like are left out. */
export function sheetEntries(sheet: Sheet, shape: AwardSheet, file: string): SheetEntries {
  const header = headerOf(sheet, shape, file);
  const at = (row: number, column: number) => ({ file, sheet, row, column });
  if (!header) {
    const message = 'không thấy dòng đầu đề, cần một dòng có tên các cột';
    const mend = `ghi lại dòng đầu đề: ${shape.columns.map(({ title }) => title).join('; ')}`;
    return { list: emptyList(file), findings: [sheetFinding(at(1, 0), 'header', { message, mend })] };
  }
  const below = sheet.rows.filter(
    (row) => row.number > header.row.number && header.places.some((place) => row.cells.has(place ?? -1)),
  );
  const rows = below.filter((row) => !isExample(row, header, shape));
  const items = rows.map((row) => entryNode(row, header, shape, sheet, file));
  const findings = [
    ...header.findings,
    ...mergedCells(sheet, header.row, header.places, file),
    ...limited(faultyCells(sheet, rows, header.places, file)),
    ...limited(damagedCells(items.map(cellsOf))),
    ...cellFindings(rows, header, shape, at),
    ...hiddenFindings(sheet, rows, header, at),
  ];
  return { list: { ...emptyList(file), items }, findings };
}

function emptyList(file: string): ListNode {
  return { kind: 'list', items: [], origin: { file, line: 1, column: 1 } };
}

/** A row that shows what a row looks like, as the program wrote it. */
function isExample(row: SheetRow, { places, remarks }: SheetHeader, { columns, list }: AwardSheet): boolean {
  const textAt = (place: number | undefined) => row.cells.get(place ?? -1)?.text ?? '';
  const example = EXAMPLE_ROWS[list];
  return (
    isExampleRemark(textAt(remarks)) &&
    columns.every((column, index) => readCell(column, textAt(places[index])) === (example[column.key] ?? ''))
  );
}

function entryNode(
  row: SheetRow,
  { places }: SheetHeader,
  { columns }: AwardSheet,
  sheet: Sheet,
  file: string,
): MapNode {
  const entries = columns.map((column, index): [string, MapEntry] => {
    const origin = cellOrigin(
      file,
      sheet,
      row,
      places[index] ?? places.find((place) => place !== undefined) ?? 0,
    );
    const text = row.cells.get(places[index] ?? -1)?.text ?? '';
    const value: ContentNode = { kind: 'text', value: readCell(column, text), source: text, origin };
    return [column.key, { keyOrigin: origin, value }];
  });
  return { kind: 'map', entries: new Map(entries), origin: cellOrigin(file, sheet, row, 0) };
}

function cellsOf({ entries, origin }: MapNode): ListNode {
  return { kind: 'list', items: [...entries.values()].map(({ value }) => value), origin };
}
