/** How a line looks: what most of its letters have. */
import { LITERALS } from '../../decree30/literals.js';
import { foldForComparison } from '../../text/fold.js';
import type { RunFormat } from '../read/model.js';
import type { Line } from './model.js';

/** Whether nearly all letters of a line have something in their format; a stray space or mark does not count. */
export function isMostly(line: Line, has: (format: RunFormat) => boolean): boolean {
  const [first] = line.runs;
  if (!first) return false;
  const isFirst = has(first.format);
  // Most lines look the same from end to end: their letters need not be counted.
  if (line.runs.every(({ format }) => has(format) === isFirst))
    return isFirst && /[\p{L}\d]/u.test(line.text);
  let yes = 0;
  let all = 0;
  for (const { text, format } of line.runs) {
    const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    all += letters;
    if (has(format)) yes += letters;
  }
  return all > 0 && yes >= all * 0.8;
}

export function isBold(line: Line): boolean {
  return isMostly(line, ({ bold }) => bold);
}

export function isItalic(line: Line): boolean {
  return isMostly(line, ({ italic }) => italic);
}

/** All letters in capitals, typed so or shown so. */
export function isCapitals(line: Line): boolean {
  const letters = line.runs
    .map(({ text, format }) => (format.caps ? text.toLocaleUpperCase('vi') : text))
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toLocaleUpperCase('vi');
}

export function isCentred({ paragraph }: Line): boolean {
  return paragraph.format.align === 'center';
}

/** A line of underscores, as the official forms draw rules; or of dashes. */
export function isUnderscores({ text }: Line): boolean {
  return /^[_\u2014\u2500\u2015-]{3,}$/u.test(text);
}

/** Dots that stand where words are still to come. */
export function isMostlyBlank({ text }: Line): boolean {
  const dots = text.match(/[.…_]/gu)?.length ?? 0;
  // Most lines have a dot or two: their letters need not be counted.
  return dots > 2 && dots > (text.match(/\p{L}/gu)?.length ?? 0);
}

const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** A form in which equal words are equal: folded, without marks at the ends. */
export function bare(text: string): string {
  const folded = foldForComparison(text);
  // A pattern for the end would begin anew at each mark inside.
  let end = folded.length;
  while (end > 0 && !LETTER_OR_DIGIT.test(folded.slice(end - 1, end))) end -= 1;
  return folded.slice(0, end).replace(/^[^\p{L}\d]+/u, '');
}

/** `DỰ THẢO`, perhaps with its number: a mark that offices put where there is room. */
export function isDraftMark({ text }: Line): boolean {
  return text.length < 40 && bare(text).startsWith(bare(LITERALS.draft));
}
