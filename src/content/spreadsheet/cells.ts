/** What there is to say about the cells of a spreadsheet, each at its place. */
import type { Finding } from '../../message/finding.js';
import { findDamage } from '../../text/damage.js';
import { damageFinding } from '../damage-findings.js';
import type { ListNode } from '../node.js';
import { cellName, cellOrigin, type Sheet, type SheetRow, spreadsheetFailure } from './model.js';

/** Cells of the rows that have no value that can be used. */
export function faultyCells(
  sheet: Sheet,
  rows: readonly SheetRow[],
  places: readonly (number | undefined)[],
  file: string,
): Finding[] {
  return rows.flatMap((row) =>
    places.flatMap((place) => {
      const fault = place === undefined ? undefined : row.cells.get(place)?.fault;
      return fault ? spreadsheetFailure(file, fault, cellOrigin(file, sheet, row, place ?? 0)).findings : [];
    }),
  );
}

/** Only the first cell of merged ones holds the value: the others would be printed empty. */
export function mergedCells(
  sheet: Sheet,
  header: SheetRow,
  places: readonly (number | undefined)[],
  file: string,
): Finding[] {
  return sheet.merged
    .filter(({ left, right, bottom }) => {
      const isUsed = places.some((place) => place !== undefined && place >= left && place <= right);
      return isUsed && bottom > header.number;
    })
    .flatMap(({ name, left, top }) => {
      const origin = { file, line: top, column: left + 1, path: cellName(sheet, top, left) };
      const message = `gặp các ô gộp ${name}, cần mỗi dòng đủ ô`;
      const mend = 'bỏ gộp ô (Unmerge Cells), rồi điền giá trị vào từng ô';
      return spreadsheetFailure(file, { message, mend }, origin).findings;
    });
}

/** Cells whose text was damaged on its way. */
export function damagedCells(rows: readonly ListNode[]): Finding[] {
  const cells = rows.flatMap(({ items }) => items.filter((cell) => cell.kind === 'text'));
  // One look at all of them: damage is rare.
  if (findDamage(cells.map(({ value }) => value).join('\n')).length === 0) return [];
  return cells.flatMap(({ value, origin }) =>
    findDamage(value).map((damage) => ({
      ...damageFinding(damage, origin),
      subject: origin.path ?? 'chữ',
    })),
  );
}

/** Rows that a filter hides: they are printed all the same. */
export function hiddenRows(rows: readonly SheetRow[], sheet: Sheet, file: string): Finding[] {
  const hidden = rows.filter(({ isHidden }) => isHidden);
  const [first] = hidden;
  if (!first) return [];
  return [
    {
      severity: 'advice',
      rule: 'spreadsheet/hidden',
      origin: cellOrigin(file, sheet, first, 0),
      subject: cellName(sheet, first.number, 0),
      message: `gặp ${hidden.length} dòng đang ẩn, vẫn được in`,
      mend: 'bỏ lọc để xem; dòng không cần in thì xóa khỏi tệp',
    },
  ];
}
