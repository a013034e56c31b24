/** Finding the columns of a sheet by their titles, in whatever order they stand. */
import type { Sheet, SheetRow } from '../../content/spreadsheet/model.js';
import { nearestName } from '../../content/table/references.js';
import { type Finding, quoted } from '../../message/finding.js';
import { columnLetters } from '../../package/cell-names.js';
import { foldForComparison } from '../../text/fold.js';
import { type AwardSheet, REMARK_TITLE } from './sheet-columns.js';
import { type CellPlace, sheetFinding } from './sheet-finding.js';

/** Above the header stand a title and explanations; clerks may add some rows. */
const HEADER_WITHIN_ROWS = 20;

export interface SheetHeader {
  readonly row: SheetRow;
  /** Column of the sheet for each column of the list, from 0; absent where the sheet has none. */
  readonly places: readonly (number | undefined)[];
  /** Column of the clerk's remarks. */
  readonly remarks: number | undefined;
  readonly findings: readonly Finding[];
}

/** The header of a sheet and what is wrong in it; nothing where no row names a column of the list. */
export function headerOf(sheet: Sheet, { columns }: AwardSheet, file: string): SheetHeader | undefined {
  const titles = columns.map(({ title }) => foldForComparison(title));
  const isKnown = (text: string) => titles.includes(foldForComparison(text));
  const known = (row: SheetRow) => [...row.cells.values()].filter(({ text }) => isKnown(text)).length;
  const row = sheet.rows.slice(0, HEADER_WITHIN_ROWS).toSorted((a, b) => known(b) - known(a))[0];
  if (!row || known(row) === 0) return undefined;
  const cells = [...row.cells].map(([place, { text }]) => ({ place, text, folded: foldForComparison(text) }));
  const placeOf = (title: string) => cells.find(({ folded }) => folded === foldForComparison(title))?.place;
  const places = columns.map(({ title }) => placeOf(title));
  const missing = columns.filter((_, index) => places[index] === undefined);
  const missingTitles = missing.map(({ title }) => title);
  const at = (place: number): CellPlace => ({ file, sheet, row: row.number, column: place });
  const wrong = cells.flatMap(({ place, text, folded }): Finding[] => {
    const first = cells.find((cell) => cell.folded === folded)?.place ?? place;
    if (first !== place) return [repeatedColumn(at(place), text, first)];
    const isOwn = isKnown(text) || folded === foldForComparison(REMARK_TITLE);
    return isOwn ? [] : [unknownColumn(at(place), text, missingTitles)];
  });
  const lacking = missing
    .filter(({ isRequired }) => isRequired)
    .map(({ title }) => missingColumn(at(cells[0]?.place ?? 0), title));
  return { row, places, remarks: placeOf(REMARK_TITLE), findings: [...wrong, ...lacking] };
}

function repeatedColumn(place: CellPlace, text: string, first: number): Finding {
  const message = `gặp cột ${quoted(text)} lần nữa, cần một cột; đã có ở cột ${columnLetters(first)}`;
  return sheetFinding(place, 'header', { message, mend: 'xóa hoặc đổi tên cột thừa' });
}

function missingColumn(place: CellPlace, title: string): Finding {
  const message = `không có cột ${quoted(title)}, cần cột này`;
  return sheetFinding(place, 'header', { message, mend: 'sửa lại tên cột ở dòng đầu đề, hoặc thêm cột' });
}

/** A column of the clerk's own is asked about; where one of the list is missing, its name may have been changed. */
function unknownColumn(place: CellPlace, text: string, missing: readonly string[]): Finding {
  if (missing.length === 0) {
    const message = `gặp cột lạ ${quoted(text)}, không được đọc`;
    return sheetFinding(place, 'header', { message, mend: 'cột ghi riêng thì để nguyên' }, 'advice');
  }
  const near = nearestName(text, missing);
  const message = `gặp cột ${quoted(text)}, cần một trong: ${missing.join('; ')}`;
  return sheetFinding(place, 'header', {
    message,
    mend: near ? `có phải ‹${near}›?` : 'sửa tên cột, hoặc xóa cột',
  });
}
