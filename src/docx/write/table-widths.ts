import type { Table } from '../../document/tree.js';
import { columnNeeds, type Need, roomFor, widthInLines } from './table-needs.js';

/** More lines than this, and only the longest words count. */
const MAX_LINES = 12;

/**
 * Widths of the columns in whole twips, which sum exactly to the width of the table.
 *
 * Each column is at least as wide as its longest word. Then rows are to take as few lines as they can: of the room that
 * is left, columns that need little to come out with one line get it first. Beyond that room is shared by the length of
 * the texts. Where even the words do not fit, all columns shrink alike.
 */
export function columnWidthsTwips(table: Table, widthTwips: number, sizePt: number): number[] {
  const needs = columnNeeds(table, sizePt);
  const asked = askedWidths(table, widthTwips);
  const base = fewestLines(needs, asked, widthTwips, sizePt);
  const free = widthTwips - sum(base);
  if (free <= 0) return wholeTwips(base, widthTwips);
  const hasOpen = asked.includes(undefined);
  const open = needs.map((need, column) => (asked[column] === undefined || !hasOpen ? need : undefined));
  return wholeTwips(shareRoom(base, open, free), widthTwips);
}

/** Widths that the content asks for; where it asks for all columns, in proportion. */
function askedWidths({ columns }: Table, widthTwips: number): (number | undefined)[] {
  const total = sum(columns.map(({ widthPercent = 0 }) => widthPercent));
  const isForAll = columns.every(({ widthPercent }) => widthPercent !== undefined);
  return columns.map(({ widthPercent }) =>
    widthPercent === undefined ? undefined : (widthPercent * widthTwips) / (isForAll ? total : 100),
  );
}

function fewestLines(
  needs: readonly Need[],
  asked: readonly (number | undefined)[],
  widthTwips: number,
  sizePt: number,
): number[] {
  for (let lines = 1; lines <= MAX_LINES; lines++) {
    const widths = needs.map((need, column) => asked[column] ?? widthInLines(need, lines, sizePt));
    const wide = widths.map((width, column) => Math.max(width, needs[column]?.least ?? 0));
    if (sum(wide) <= widthTwips) return wide;
  }
  return needs.map(({ least }, column) => Math.max(least, asked[column] ?? 0));
}

/** Gives room to the columns that lack least first; what is over by the length of the texts. */
function shareRoom(base: readonly number[], open: readonly (Need | undefined)[], free: number): number[] {
  const widths = [...base];
  const lackOf = (column: number): number => Math.max(0, (open[column]?.usual ?? 0) - (base[column] ?? 0));
  let left = free;
  for (const column of [...base.keys()].sort((a, b) => lackOf(a) - lackOf(b))) {
    const given = Math.min(left, lackOf(column));
    widths[column] = (widths[column] ?? 0) + given;
    left -= given;
  }
  const lengths = open.map((need) => (need ? need.usual - roomFor(0) + 1 : 0));
  return add(widths, scaled(lengths, left / sum(lengths)));
}

/** In proportion, in whole twips, with exactly the given sum. */
function wholeTwips(widths: readonly number[], total: number): number[] {
  const exact = scaled(widths, total / sum(widths));
  let edge = 0;
  let done = 0;
  return exact.map((width) => {
    edge += width;
    const whole = Math.round(edge) - done;
    done += whole;
    return whole;
  });
}

function scaled(values: readonly number[], factor: number): number[] {
  return values.map((value) => value * factor);
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value + (b[index] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
