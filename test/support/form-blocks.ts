import type { Part } from '../../src/decree30/layout.js';
import { centerPt } from './box.js';
import { isPageNumber, textArea } from './form-page.js';
import type { Pdf, PdfPage, TextLine } from './pdf-page.js';

/** A block that a form draws: one line or more of one part of the document. */
export interface BlockRow {
  readonly part: Part;
  /** What its first line is like: found by words, never by the looks that tests measure. */
  readonly opens: RegExp;
  /** What all its lines, joined by a space, are like; where absent, as {@link opens}. */
  readonly reads?: RegExp;
  /** Whether the solid rule that belongs to the part stands below. */
  readonly hasRule?: true;
  /** Whether it stands where a test of its own measures it, not where its column is. */
  readonly isElsewhere?: true;
}

/** Blocks one under another: over the width of the page, or in two columns side by side. */
export interface Zone {
  readonly isOnNewPage?: true;
  readonly across?: readonly BlockRow[];
  readonly columns?: readonly [left: readonly BlockRow[], right: readonly BlockRow[]];
}

export interface PrintedLine extends TextLine {
  readonly page: PdfPage;
}

/** A block as it was found. */
export interface PrintedBlock {
  readonly row: BlockRow;
  readonly column: 'across' | 'left' | 'right';
  /** Which of the zones it is in. */
  readonly zone: number;
  readonly lines: readonly [PrintedLine, ...PrintedLine[]];
}

/**
 * Shares out all lines of a document among the blocks of its form, from the top down. Throws where a block is missing,
 * stands in another place, or where a column has a line too many.
 */
export function readBlocks({ pages }: Pdf, zones: readonly Zone[]): PrintedBlock[] {
  const lines = pages.flatMap(wholeLines);
  const starts = startsOf(lines, zones);
  return zones.flatMap((zone, index) => {
    const own = lines.slice(starts[index], starts[index + 1] ?? lines.length);
    const blocks = (rows: readonly BlockRow[], column: PrintedBlock['column'], inColumn: PrintedLine[]) =>
      share(inColumn, rows, `${column}, zone ${index + 1}`).map(
        (block): PrintedBlock => ({ ...block, column, zone: index }),
      );
    if (!zone.columns) return blocks(zone.across ?? [], 'across', own);
    const [left, right] = zone.columns;
    const isRight = (line: PrintedLine): boolean => centerPt(line) > centerPt(textArea(line.page));
    return [
      ...blocks(
        left,
        'left',
        own.filter((line) => !isRight(line)),
      ),
      ...blocks(right, 'right', own.filter(isRight)),
    ];
  });
}

/** The one block of a part. */
export function blockOf(blocks: readonly PrintedBlock[], part: Part): PrintedBlock {
  const [block, ...others] = blocks.filter(({ row }) => row.part === part);
  if (!block || others.length > 0) throw new Error(`${others.length + (block ? 1 : 0)} blocks are ${part}`);
  return block;
}

export function firstLine({ lines: [first] }: PrintedBlock): PrintedLine {
  return first;
}

export function lastLine({ lines }: PrintedBlock): PrintedLine {
  return lines.at(-1) ?? lines[0];
}

export function joined({ lines }: PrintedBlock): string {
  return lines.map(({ text }) => text).join(' ');
}

/** The lines of a page: a change of font or a wide gap between words does not part them, but columns do. */
function wholeLines(page: PdfPage): PrintedLine[] {
  const whole: PrintedLine[] = [];
  for (const piece of page.lines.filter((line) => !isPageNumber(line))) {
    const before = whole.at(-1);
    if (before && goesOn(before, piece)) {
      const text = `${before.text} ${piece.text}`;
      const bold = before.bold === piece.bold ? piece.bold : 'partly';
      const italic = before.italic === piece.italic ? piece.italic : 'partly';
      whole[whole.length - 1] = { ...before, text, bold, italic, rightPt: piece.rightPt };
    } else whole.push({ ...piece, page });
  }
  return whole;
}

function goesOn(before: TextLine, piece: TextLine): boolean {
  const isLevel = Math.abs(before.baselinePt - piece.baselinePt) < 0.5;
  return isLevel && piece.leftPt - before.rightPt < piece.sizePt;
}

/** Index of the first line of each zone. What is on the left is a little smaller, so its first line is the upper one. */
function startsOf(lines: readonly PrintedLine[], zones: readonly Zone[]): number[] {
  const starts: number[] = [];
  for (const [index, zone] of zones.entries()) {
    const from = index === 0 ? 0 : (starts.at(-1) ?? 0) + 1;
    const { opens } = (zone.columns?.[0] ?? zone.across)?.[0] ?? {};
    const start = lines.findIndex(
      (line, at) =>
        at >= from && opens?.test(line.text) && (!zone.isOnNewPage || lines[at - 1]?.page !== line.page),
    );
    if (start < 0)
      throw new Error(`zone ${index + 1}: no line is like ${opens} after ‹${lines[from]?.text}›`);
    starts.push(start);
  }
  const before = lines.slice(0, starts[0]).map(({ text }) => text);
  if (before.length > 0) throw new Error(`before the first block stands ‹${before.join(' / ')}›`);
  return starts;
}

/** The lines of a column, cut where the next block opens. */
function share(
  lines: readonly PrintedLine[],
  rows: readonly BlockRow[],
  place: string,
): Pick<PrintedBlock, 'row' | 'lines'>[] {
  const blocks: { row: BlockRow; lines: [PrintedLine, ...PrintedLine[]] }[] = [];
  for (const line of lines) {
    const row = rows[blocks.length];
    if (row?.opens.test(line.text)) blocks.push({ row, lines: [line] });
    else if (blocks.length > 0) blocks.at(-1)?.lines.push(line);
    else throw new Error(`${place}: ‹${line.text}› stands above ${row?.opens ?? 'nothing'}`);
  }
  const missing = rows[blocks.length];
  if (missing) throw new Error(`${place}: no ${missing.part} like ${missing.opens}`);
  return blocks;
}
