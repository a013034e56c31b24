import { type Finding, FindingsError, quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import { limited } from '../finding-limit.js';
import type { ListNode, TextNode } from '../node.js';
import { type Column, fullName } from '../table/model.js';
import { nearestName } from '../table/references.js';
import { damagedCells, faultyCells, hiddenRows, mergedCells } from './cells.js';
import {
  cellOrigin,
  type Sheet,
  type SheetCell,
  type SheetFault,
  type SheetRow,
  spreadsheetFailure,
} from './model.js';

/** Above the header a list may have a title and some empty rows. */
const HEADER_WITHIN_ROWS = 20;

/** Rows of a spreadsheet as rows of a table, with what there is to say about them. */
export interface SpreadsheetRows {
  readonly rows: ListNode;
  readonly findings: readonly Finding[];
}

/**
 * The rows of a sheet below its header, cells in the order of the table's columns.
 *
 * Columns are found by their names; what the table has no column for is left out, as are columns that the program
 * counts. Where the sheet has columns of computed shares, these are taken along to be checked.
 *
 * @throws FindingsError when no row names all columns, or when a cell below cannot be used
 */
export function tableRows(sheet: Sheet, columns: readonly Column[], file: string): SpreadsheetRows {
  const { header, places } = findHeader(sheet, columns, file);
  const below = sheet.rows.filter((row) => row.number > header.number);
  const isWithShares = columns.some((column, index) => column.share && places[index] !== undefined);
  const wanted = columns.flatMap((column, index) =>
    column.kind === 'thu-tu' || (column.share && !isWithShares) ? [] : [places[index]],
  );
  const rows = below.filter(({ cells }) => wanted.some((place) => place !== undefined && cells.has(place)));
  if (rows.length === 0) {
    throw spreadsheetFailure(
      file,
      NO_ROWS,
      cellOrigin(file, sheet, header, Math.min(...header.cells.keys())),
    );
  }
  const faults = limited([
    ...mergedCells(sheet, header, wanted, file),
    ...faultyCells(sheet, rows, wanted, file),
  ]);
  if (faults.length > 0) throw new FindingsError(faults);
  const items = rows.map((row) => rowNode(row, wanted, sheet, file));
  const findings = [...limited(damagedCells(items)), ...hiddenRows(rows, sheet, file)];
  return { rows: { kind: 'list', origin: { file, line: header.line, column: 1 }, items }, findings };
}

interface Header {
  readonly header: SheetRow;
  /** Column of the sheet for each column of the table. */
  readonly places: readonly (number | undefined)[];
}

function findHeader(sheet: Sheet, columns: readonly Column[], file: string): Header {
  const headers = sheet.rows.slice(0, HEADER_WITHIN_ROWS).map((header) => ({
    header,
    places: columns.map((column) => placeOf(column, header)),
  }));
  const isNeeded = (column: Column | undefined) => column?.kind !== 'thu-tu' && !column?.share;
  const missing = ({ places }: Header): Column[] =>
    columns.filter((column, index) => isNeeded(column) && places[index] === undefined);
  const best = headers.toSorted((a, b) => missing(a).length - missing(b).length)[0];
  if (!best) throw spreadsheetFailure(file, EMPTY);
  const [first] = missing(best);
  if (!first) return best;
  const names = [...best.header.cells.values()].map(({ text }) => text);
  const near = nearestName(first.title.value, names);
  const found = names.map((name) => quoted(name, 30)).join(', ');
  throw spreadsheetFailure(
    file,
    {
      message: `không có cột ${quoted(first.title.value)} ở dòng đầu đề, cần đúng tên cột của bảng; gặp: ${found}`,
      mend: near
        ? `có phải ‹${near}› đã đổi tên? Sửa tên cột ở tệp này hoặc ở khóa cot`
        : 'sửa tên cột ở tệp này hoặc ở khóa cot',
    },
    cellOrigin(file, sheet, best.header, Math.min(...best.header.cells.keys())),
  );
}

const EMPTY: SheetFault = {
  message: 'gặp bảng tính trống, cần dòng đầu đề và các dòng',
  mend: 'kiểm tra lại tệp và tên trang',
};

const NO_ROWS: SheetFault = {
  message: 'gặp dòng đầu đề mà không có dòng nào ở dưới, cần ít nhất một dòng',
  mend: 'điền các dòng vào tệp này, hoặc sửa khóa nguon, trang',
};

function placeOf(column: Column, { cells }: SheetRow): number | undefined {
  const names = [fullName(column), column.title.value].map(foldForComparison);
  for (const name of names) {
    for (const [place, { text }] of cells) if (foldForComparison(text) === name) return place;
  }
  return undefined;
}

function rowNode(
  row: SheetRow,
  places: readonly (number | undefined)[],
  sheet: Sheet,
  file: string,
): ListNode {
  const items = places.map((place): TextNode => {
    const cell: SheetCell = row.cells.get(place ?? -1) ?? { text: '' };
    return {
      kind: 'text',
      value: cell.text,
      source: '',
      origin: cellOrigin(file, sheet, row, place ?? 0),
      ...(cell.number && { number: cell.number }),
    };
  });
  return { kind: 'list', items, origin: { file, line: row.line, column: 1 } };
}
