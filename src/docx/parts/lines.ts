import type { WordParagraph } from '../read/model.js';
import type { Line, LineRun } from './model.js';

/** Paragraphs in which tabs or many spaces stand for the columns of the header or of the foot. */
const COLUMNS_BY_TABS =
  /C[ỘộÔ]NG H[ÒòOÀoà]|Độc lập|Số\s*:.{0,200}?ngày|Nơi nhận\s*:|^\s*[-–]\s.*\t\s*\p{Lu}/iu;

/** The lines of paragraphs, without blank ones. */
export function linesIn(paragraphs: readonly WordParagraph[]): Line[] {
  return paragraphs.flatMap((paragraph, index) => {
    const breaks =
      !paragraph.cell && COLUMNS_BY_TABS.test(paragraph.text) ? /\n|[ \u00a0]*\t+[ \u00a0]*| {4,}/gu : /\n/gu;
    const runs = new RunStretches(paragraph);
    const isAboveChart = (paragraphs[index + 1]?.charts.length ?? 0) > 0;
    return piecesOf(paragraph.text, breaks).flatMap(({ start, end, column }) => {
      const line = lineAt(paragraph, runs, start, end, column);
      return line ? [{ ...line, isAboveChart }] : [];
    });
  });
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

function piecesOf(text: string, breaks: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let column = 0;
  for (const { 0: found, index } of text.matchAll(breaks)) {
    pieces.push({ start, end: index, column });
    start = index + found.length;
    // An indent by tabs before the text is no column.
    column = found === '\n' ? 0 : column + (text.slice(0, index).trim() === '' ? 0 : 1);
  }
  return [...pieces, { start, end: text.length, column }];
}

function lineAt(
  paragraph: WordParagraph,
  stretches: RunStretches,
  from: number,
  to: number,
  column: number,
): Omit<Line, 'isAboveChart'> | undefined {
  const piece = paragraph.text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (start >= end) return undefined;
  const runs = stretches.between(start, end);
  const labelled = start < paragraph.label.length ? paragraph.label.slice(start) : '';
  const text = (labelled + runs.map((run) => run.text).join('')).normalize('NFC').trim();
  if (text === '') return undefined;
  const { cell } = paragraph;
  return { paragraph, start, end, text, runs, ...(cell && { cell }), column: cell?.column ?? column };
}

/** The runs of a paragraph, asked for from left to right. */
class RunStretches {
  /** The first run that may reach into the next stretch, and where it begins. */
  #next = 0;
  #at: number;

  constructor(private readonly paragraph: WordParagraph) {
    this.#at = paragraph.label.length;
  }

  /** Note numbers are raised; raised underscores are a rule. */
  between(start: number, end: number): LineRun[] {
    const runs: LineRun[] = [];
    for (; ; this.#next++) {
      const run = this.paragraph.runs[this.#next];
      if (!run || this.#at >= end) return runs;
      const text = run.text.slice(Math.max(0, start - this.#at), end - this.#at);
      const isNote = run.format.raised && !/^[_\s]*$/u.test(text);
      if (text !== '' && !isNote) runs.push({ text, format: run.format, run });
      // A run that goes on is part of the next stretch too.
      if (this.#at + run.text.length > end) return runs;
      this.#at += run.text.length;
    }
  }
}
