/** Results that stand in a spreadsheet beside `ket-qua.yaml` (key `nguon`), put in as if they had been typed there. */
import { type Finding, FindingsError } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { limited } from '../finding-limit.js';
import { isEmpty, type MapEntry, type MapNode } from '../node.js';
import type { Target } from '../schema/target.js';
import { readSheetOf, readSpreadsheetFile, type SpreadsheetFile, sheetNamesOf } from '../spreadsheet/file.js';
import { cellOrigin } from '../spreadsheet/model.js';
import { textAt } from '../table/model.js';
import { completedResults, type ResultsFile } from './results.js';
import { RESULTS_COLUMNS, RESULTS_SHEET, UNITS_SHEET } from './sheet-columns.js';
import { contradictionsIn } from './sheet-contradictions.js';
import { type CellAt, namedRows, rowNode } from './sheet-rows.js';
import { type UnitResults, unitResults, unitsEntry } from './sheet-units.js';

/** Results with those of their spreadsheet, and what there is to say about its cells. */
export interface WithSheet {
  readonly results: ResultsFile;
  readonly findings: readonly Finding[];
}

/**
 * Reads the spreadsheet that a file of results names; results that name none stay as they are.
 *
 * @param path where the file of results is
 * @throws FindingsError when the spreadsheet cannot be used
 */
export async function withSheetResults(
  results: ResultsFile,
  path: string,
  targets: readonly Target[],
): Promise<WithSheet> {
  const { root, file } = results;
  const source = textAt(root, 'nguon');
  if (!source) return { results, findings: [] };
  if (root.entries.has('ket_qua')) throw bothGiven(root);
  const spreadsheet = readSpreadsheetFile(source, path, file);
  const { sheet, unitSheet } = await sheetsOf(spreadsheet, textAt(root, 'trang')?.value);
  const { rows, line, findings } = namedRows(sheet, RESULTS_COLUMNS, spreadsheet.file);
  const codes = new Set(rows.flatMap((cell) => cell('Mã')?.value || []));
  const units = unitSheet && unitResults(unitSheet, codes, spreadsheet.file);
  const entries = new Map(root.entries);
  entries.delete('nguon');
  entries.delete('trang');
  const keyOrigin = cellOrigin(spreadsheet.file, sheet, { number: line, line }, 0);
  const items = rows.map((cell) => resultNode(cell, units));
  entries.set('ket_qua', { keyOrigin, value: { kind: 'list', items, origin: keyOrigin } });
  const contradictions = rows.flatMap((cell) => contradictionsIn(cell, targets));
  return {
    results: completedResults({ ...root, entries }, file),
    findings: [...findings, ...(units?.findings ?? []), ...limited(contradictions)],
  };
}

/** The sheet of results, and that of units where there is one. */
async function sheetsOf(spreadsheet: SpreadsheetFile, wanted: string | undefined) {
  const names = await sheetNamesOf(spreadsheet);
  const units = names.find((name) => foldForComparison(name) === foldForComparison(UNITS_SHEET));
  const titles = new Set(RESULTS_COLUMNS.map(({ title }) => foldForComparison(title)));
  const read = (name: string | undefined) =>
    readSheetOf(spreadsheet, name, (title) => titles.has(foldForComparison(title)));
  return {
    sheet: await read(wanted ?? (units === undefined ? undefined : RESULTS_SHEET)),
    unitSheet: units === undefined ? undefined : await read(units),
  };
}

function bothGiven(root: MapNode): FindingsError {
  const origin = root.entries.get('nguon')?.keyOrigin ?? root.origin;
  const message = 'gặp cả nguon và ket_qua, cần một';
  const mend = 'giữ nguon để lấy kết quả từ bảng tính, hoặc giữ ket_qua';
  return new FindingsError([
    { severity: 'error', rule: 'results/source', origin, subject: 'nguon', message, mend },
  ]);
}

/** A row as a result: what was reached, the change made to its target, and its units. */
function resultNode(cell: CellAt, units: UnitResults | undefined): MapNode {
  const { entries, origin } = rowNode(cell, RESULTS_COLUMNS);
  const own = [...entries].filter(([key]) => key !== 'gia_tri' && key !== 'van_ban');
  const ofUnits = unitsEntry(units?.byCode.get(cell('Mã')?.value ?? ''));
  return { kind: 'map', entries: new Map([...own, ...changeEntry(entries), ...ofUnits]), origin };
}

/** `bỏ`, or the new value; and the act that says so. */
function changeEntry(cells: MapNode['entries']): [string, MapEntry][] {
  const filled = ['gia_tri', 'van_ban'].flatMap((key): [string, MapEntry][] => {
    const entry = cells.get(key);
    return entry && !isEmpty(entry.value) ? [[key, entry]] : [];
  });
  const [first] = filled;
  if (!first) return [];
  const { keyOrigin } = first[1];
  const entries = new Map(filled.map(([key, entry]) => (isDropped(entry) ? dropped(entry) : [key, entry])));
  return [['dieu_chinh', { keyOrigin, value: { kind: 'map', entries, origin: keyOrigin } }]];
}

function isDropped({ value }: MapEntry): boolean {
  return value.kind === 'text' && ['bo', 'bỏ'].includes(foldForComparison(value.value));
}

function dropped({ keyOrigin, value }: MapEntry): [string, MapEntry] {
  return ['bo', { keyOrigin, value: { kind: 'text', value: 'co', source: '', origin: value.origin } }];
}
