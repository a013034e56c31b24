/**
 * Rows of tables that stand in spreadsheets beside the content file (key `nguon`). They are put into the content as if
 * they had been typed there, each cell knowing its place, so that rules and templates treat all rows alike.
 */
import { type Finding, FindingsError } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { ContentDocument } from '../document.js';
import { type ListNode, type MapNode, withMapsReplaced } from '../node.js';
import { readColumns } from '../table/columns.js';
import { tablesIn } from '../table/data.js';
import { fullName, textAt } from '../table/model.js';
import { readSheetOf, readSpreadsheetFile, type SpreadsheetFile } from './file.js';
import { tableRows } from './rows.js';

/** A document whose tables have all their rows. */
export interface WithRows {
  readonly document: ContentDocument;
  readonly findings: Finding[];
  /** The spreadsheets that were read, for provenance. */
  readonly spreadsheets: readonly SpreadsheetFile[];
}

/**
 * Reads the spreadsheets that the tables of a document name.
 *
 * @param path where the content file is
 * @returns the document with these rows; a table whose spreadsheet cannot be used has none, and the findings say why
 */
export async function withSpreadsheetRows(document: ContentDocument, path: string): Promise<WithRows> {
  const rows = new Map<MapNode, ListNode>();
  const findings: Finding[] = [];
  const spreadsheets: SpreadsheetFile[] = [];
  for (const table of tablesIn(document.root)) {
    const source = textAt(table, 'nguon');
    if (!source || table.entries.has('dong')) continue;
    rows.set(table, { kind: 'list', items: [], origin: source.origin });
    try {
      const spreadsheet = readSpreadsheetFile(source, path, document.file);
      spreadsheets.push(spreadsheet);
      const read = await rowsFrom(spreadsheet, table);
      rows.set(table, read.rows);
      findings.push(...read.findings);
    } catch (error) {
      if (!(error instanceof FindingsError)) throw error;
      findings.push(...error.findings);
    }
  }
  const tables = new Map([...rows].map(([table, own]) => [table, tableWithRows(table, own)]));
  return { document: { ...document, root: withMapsReplaced(document.root, tables) }, findings, spreadsheets };
}

async function rowsFrom(spreadsheet: SpreadsheetFile, table: MapNode) {
  const list = table.entries.get('cot')?.value;
  // What is wrong with the columns is told where the table is worked out.
  const columns = readColumns(list?.kind === 'list' ? list.items : [], []);
  const names = new Set(
    columns.flatMap((column) => [column.title.value, fullName(column)]).map(foldForComparison),
  );
  const isWanted = (name: string): boolean => names.has(foldForComparison(name));
  const sheet = await readSheetOf(spreadsheet, textAt(table, 'trang')?.value, isWanted);
  return tableRows(sheet, columns, spreadsheet.file);
}

/** The rows take the place of the keys that named them. */
function tableWithRows(table: MapNode, rows: ListNode): MapNode {
  const entries = new Map(table.entries);
  const source = entries.get('nguon');
  entries.delete('nguon');
  entries.delete('trang');
  entries.set('dong', { keyOrigin: source?.keyOrigin ?? table.origin, value: rows });
  return { ...table, entries };
}
