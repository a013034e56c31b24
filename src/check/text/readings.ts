import { foldLetters } from '../../text/fold.js';
import type { TextLine, TextReport, TextSubject } from './text-rule.js';

/** A line as the rules read it. */
export interface Reading {
  readonly index: number;
  readonly line: TextLine;
  /** Its text in NFC. */
  readonly text: string;
  /** In lower case with old-style tone marks, offsets as in `text`. */
  readonly folded: string;
  /** Where an offset in `text` is in the line as it stands in the file. */
  readonly rawOffset: (offset: number) => number;
}

const READ = new WeakMap<TextSubject['lines'], readonly Reading[]>();

/** All lines of a document; read once for all rules. */
export function readingsOf({ lines }: TextSubject): readonly Reading[] {
  const readings = READ.get(lines) ?? lines.map(readingOf);
  READ.set(lines, readings);
  return readings;
}

/** The lines that rules about capitals look at. */
export function proseOf(subject: TextSubject): Reading[] {
  return readingsOf(subject).filter(({ line }) => !line.isAllCaps);
}

function readingOf(line: TextLine, index: number): Reading {
  const text = line.text.normalize('NFC');
  const rawOffset = text === line.text ? (offset: number) => offset : rawOffsets(line.text);
  return { index, line, text, folded: foldLetters(text), rawOffset };
}

/** Letter by letter: what a letter and its marks become in NFC, and where they began. */
function rawOffsets(raw: string): (offset: number) => number {
  const starts: number[] = [];
  for (const { 0: letter, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const _unit of letter.normalize('NFC').split('')) starts.push(index);
  }
  return (offset) => starts[offset] ?? raw.length;
}

/** What a rule says of a stretch, without its place. */
export type Told = Omit<TextReport, 'line' | 'start' | 'end'>;

/** The report about a stretch of the NFC text. */
export function reportOn(reading: Reading, start: number, end: number, told: Told): TextReport {
  return { line: reading.index, start: reading.rawOffset(start), end: reading.rawOffset(end), ...told };
}
