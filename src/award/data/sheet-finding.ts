import { cellName, type Sheet } from '../../content/spreadsheet/model.js';
import type { Finding, Severity } from '../../message/finding.js';

/** A cell of a sheet; columns count from 0, rows as numbered by spreadsheet programs. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: Pick<Sheet, 'name'>;
  readonly row: number;
  readonly column: number;
}

/** A finding about a cell, called by its sheet and name. */
export function sheetFinding(
  { file, sheet, row, column }: CellPlace,
  rule: string,
  words: { readonly message: string; readonly mend: string },
  severity: Severity = 'error',
): Finding {
  const subject = cellName(sheet, row, column);
  const origin = { file, line: row, column: column + 1, path: subject };
  return { severity, rule: `award/sheet-${rule}`, origin, subject, ...words };
}
