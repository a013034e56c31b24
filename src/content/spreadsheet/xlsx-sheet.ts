import { columnIndex } from '../../package/cell-names.js';
import { walkXml } from '../../package/xml.js';
import { decimalOf, formatNumber } from '../../text/number.js';
import {
  type CellRange,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  type SheetCell,
  type SheetFault,
  type SheetRow,
  tooLong,
  tooWide,
} from './model.js';
import { dateText, type NumberMeaning } from './xlsx-formats.js';

/** What the cells of all sheets of a workbook refer to. */
export interface WorkbookParts {
  readonly file: string;
  readonly sharedTexts: readonly string[];
  readonly formats: readonly NumberMeaning[];
  readonly isFrom1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  text: string;
}

/** Reads a sheet of a workbook (ECMA-376 Part 1, 18.3.1). */
export function readSheet(bytes: Uint8Array, name: string, parts: WorkbookParts): Omit<Sheet, 'isHidden'> {
  const rows: SheetRow[] = [];
  const merged: CellRange[] = [];
  const hiddenColumns: number[] = [];
  let row = { number: 0, line: 0, isHidden: false, cells: new Map<number, SheetCell>() };
  let cell: OpenCell | undefined;
  let nextColumn = 0;
  let isValue = false;

  const openRow = (attributes: Readonly<Record<string, string>>): void => {
    const number = Number(attributes['r'] ?? row.number + 1);
    row = { number, line: number, isHidden: isOn(attributes['hidden']), cells: new Map() };
    nextColumn = 0;
  };
  const closeCell = (): void => {
    const value = cell && valueIn(cell, parts);
    if (cell && value) {
      if (row.number > MAX_ROWS) throw tooLong(parts.file);
      if (cell.column >= MAX_COLUMNS) throw tooWide(parts.file, { name }, row);
      row.cells.set(cell.column, cell.hasFormula ? { ...value, isFormula: true } : value);
    }
    cell = undefined;
  };

  walkXml(bytes, {
    open: (element, attributes) => {
      if (element === 'row') openRow(attributes);
      else if (element === 'col') hiddenColumns.push(...hiddenIn(attributes));
      else if (element === 'c') {
        const letters = /^[A-Z]+/u.exec(attributes['r'] ?? '')?.[0];
        const column = letters === undefined ? nextColumn : columnIndex(letters);
        nextColumn = column + 1;
        const [type = 'n', style = '0'] = [attributes['t'], attributes['s']];
        cell = { column, type, style: Number(style), hasFormula: false, text: '' };
      } else if (element === 'f' && cell) cell.hasFormula = true;
      else if (element === 'v' || element === 't') isValue = true;
      else if (element === 'mergeCell') merged.push(...rangeOf(attributes['ref'] ?? ''));
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
    close: (element) => {
      if (element === 'v' || element === 't') isValue = false;
      else if (element === 'c') closeCell();
      else if (element === 'row' && row.cells.size > 0) rows.push(row);
    },
  });
  return { name, rows, merged, hiddenColumns };
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** The indexes of hidden columns that an element `col` describes. */
function hiddenIn({ hidden, min, max }: Readonly<Record<string, string>>): number[] {
  if (!isOn(hidden)) return [];
  const [first, last] = [Number(min) - 1, Math.min(Number(max), MAX_COLUMNS)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

function valueIn(cell: OpenCell, { sharedTexts, formats, isFrom1904 }: WorkbookParts): SheetCell | undefined {
  const { type, text } = cell;
  switch (type) {
    case 's':
      return textCell(sharedTexts[Number(text)] ?? '');
    case 'inlineStr':
    case 'str':
      return textCell(text);
    case 'b':
      return faulty(`gặp ${text === '1' ? 'TRUE' : 'FALSE'}, cần chữ hoặc số`, 'ghi có, không hoặc x');
    case 'e':
      return faulty(`gặp lỗi công thức ‹${text}›, cần một giá trị`, 'sửa công thức trong Excel rồi lưu lại');
    case 'd':
      return textCell(text.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$3/$2/$1'));
    default:
      return numberCell(cell, formats[cell.style] ?? 'number', isFrom1904);
  }
}

function numberCell({ text, hasFormula }: OpenCell, meaning: NumberMeaning, isFrom1904: boolean) {
  if (text === '') {
    if (!hasFormula) return undefined;
    return faulty(
      'gặp công thức chưa được tính, cần một giá trị',
      'mở tệp bằng Excel cho tính lại rồi lưu, hoặc dán giá trị (Paste Values)',
    );
  }
  const value = Number(text);
  if (meaning === 'date') {
    const date = dateText(value, isFrom1904);
    return date
      ? textCell(date)
      : faulty('gặp giờ trong ngày, cần ngày hoặc chữ', 'bỏ phần giờ, hoặc ghi bằng chữ');
  }
  const number = decimalOf(meaning === 'percent' ? value * 100 : value);
  if (!number) return faulty(`gặp ‹${text}›, cần một số`, 'gõ lại số này');
  const plain = formatNumber(number).replaceAll('.', '');
  return { text: meaning === 'percent' ? `${plain}%` : plain, number };
}

function textCell(text: string): SheetCell | undefined {
  // Excel writes characters that XML cannot hold as `_x000D_`.
  const plain = text
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? undefined : { text: plain.normalize('NFC') };
}

function faulty(message: SheetFault['message'], mend: string): SheetCell {
  return { text: '', fault: { message, mend } };
}

function rangeOf(name: string): CellRange[] {
  const groups = /^(?<left>[A-Z]+)(?<top>\d+):(?<right>[A-Z]+)(?<bottom>\d+)$/u.exec(name)?.groups;
  if (!groups) return [];
  return [
    {
      name,
      left: columnIndex(groups['left'] ?? ''),
      right: columnIndex(groups['right'] ?? ''),
      top: Number(groups['top']),
      bottom: Number(groups['bottom']),
    },
  ];
}
