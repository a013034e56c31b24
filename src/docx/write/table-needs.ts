import { plainText, type Table, type TableCell } from '../../document/tree.js';
import { breakLines, textWidthPt } from '../../text/width.js';
import { ptToTwips } from '../units.js';
import { forEachCell } from './table-grid.js';

/** Room beside the text of a cell, on each side. */
export const CELL_SIDE_TWIPS = 100;

/** Half a border, and what the rounding of a word processor takes. */
const SLACK_TWIPS = 20;

/** Of the lengths of a column's texts, the one that all but the longest few do not exceed. */
const USUAL_SHARE = 0.9;

/** Lines break at words: each line of a text in several lines ends a word short, of some four letters. */
const RAGGED_TWIPS = 400;

/** A header may well take two lines where the texts take one. */
const HEADER_LINES = 2;

/** What a column needs, in twips, with the room beside its texts. */
export interface Need {
  /** Its longest word: narrower, and words would break. */
  readonly least: number;
  /** Most of its texts on one line. */
  readonly usual: number;
  readonly headers: readonly string[];
}

/** Measures the texts of a table, column by column. */
export function columnNeeds(table: Table, sizePt: number): Need[] {
  const leastPt = table.columns.map(() => 0);
  const lengthsPt: number[][] = table.columns.map(() => []);
  const headers: string[][] = table.columns.map(() => []);
  const spacePt = textWidthPt(' ', sizePt);
  const measure = (cell: TableCell, column: number): number => {
    const style = { bold: cell.bold ?? false };
    const widths = plainText(cell.text)
      .split(' ')
      .map((word) => textWidthPt(word, sizePt, style));
    leastPt[column] = Math.max(leastPt[column] ?? 0, ...widths);
    return sum(widths) + (widths.length - 1) * spacePt;
  };
  forEachCell(table.headerRows, (cell, column) => {
    if (cell.columnSpan > 1) return;
    measure(cell, column);
    headers[column]?.push(plainText(cell.text));
  });
  forEachCell(table.rows, (cell, column) => {
    if (cell.columnSpan === 1) lengthsPt[column]?.push(measure(cell, column));
  });
  return leastPt.map((pt, column) => {
    const least = roomFor(pt);
    const usual = Math.max(least, roomFor(usualLength(lengthsPt[column] ?? [])));
    return { least, usual, headers: headers[column] ?? [] };
  });
}

/** The width at which a column's texts, and its headers, mostly take no more lines than that. */
export function widthInLines({ usual, headers }: Need, lines: number, sizePt: number): number {
  const forTexts = lines === 1 ? usual : roomFor(0) + (usual - roomFor(0)) / lines + RAGGED_TWIPS;
  const forHeaders = headers.map((header) =>
    roomFor(headerWidthPt(header, Math.max(lines, HEADER_LINES), sizePt)),
  );
  return Math.max(forTexts, ...forHeaders);
}

/** The narrowest width at which a header takes no more lines than that. */
function headerWidthPt(text: string, lines: number, sizePt: number): number {
  const style = { bold: true };
  let tooNarrow = 0;
  let enough = textWidthPt(text, sizePt, style) + 1;
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (breakLines(text, middle, sizePt, style).length > lines) tooNarrow = middle;
    else enough = middle;
  }
  return enough;
}

function usualLength(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * USUAL_SHARE) - 1] ?? 0;
}

/** Text with the room beside it, in twips. */
export function roomFor(pt: number): number {
  return ptToTwips(pt) + 2 * CELL_SIDE_TWIPS + SLACK_TWIPS;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
