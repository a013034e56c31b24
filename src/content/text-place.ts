import type { Origin } from '../document/origin.js';
import type { TextNode } from './node.js';

/**
 * The place in the file of a character of a text: a long text stands on several lines of its file, and is folded into
 * one when it is read.
 *
 * @param offset in `node.value`, in UTF-16 units
 */
export function originAtOffset(node: TextNode, offset: number): Origin {
  const at = sourceOffsets(node)[offset];
  // A cell of a spreadsheet has one place for all its words.
  if (at === undefined) return node.origin;
  const lines = node.source.slice(0, at).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...node.origin, column: node.origin.column + last.length }
    : { ...node.origin, line: node.origin.line + lines.length - 1, column: last.length + 1 };
}

/** How a character of the text may be written in the file, by the quotation mark around it. White space comes first. */
const WRITTEN = {
  none: /[ \t\n]+|./gsu,
  "'": /[ \t\n]+|''|./gsu,
  '"': /\\\n[ \t]*|(?:[ \t\n]|\\[ tn])+|\\x..|\\u.{4}|\\U.{8}|\\.|./gsu,
} as const;

/** Where each UTF-16 unit of the value stands in the source; empty where the two do not match. */
function sourceOffsets({ source, value, quote }: TextNode): readonly number[] {
  const edge = quote === undefined ? 0 : 1;
  const inside = source.slice(edge, source.length - edge);
  const offsets: number[] = [];
  let read = '';
  for (const { 0: written, index } of inside.matchAll(WRITTEN[quote ?? 'none'])) {
    // A line break after a backslash joins two lines without a space.
    if (written.startsWith('\\\n')) continue;
    const character = shownAs(written);
    for (let unit = 0; unit < character.length; unit++) offsets.push(edge + index + unit);
    read += character;
  }
  const leading = read.length - read.trimStart().length;
  return read.trim().length === value.length ? offsets.slice(leading, leading + value.length) : [];
}

/** What is read, as far as its length goes: a space for white space, any letter for an escape. */
function shownAs(written: string): string {
  if (/^(?:[ \t\n]|\\[ tn])/u.test(written)) return ' ';
  return written.startsWith('\\') || written === "''" ? 'x' : written;
}
