import { numberedAs } from '../docx/parts/body.js';
import type { Level } from '../docx/parts/model.js';

/** A text and the number or dash it stands behind. */
export interface Marked {
  /** As printed: `1.`, `a)`, `-`, `Điều 2.`; empty without. */
  readonly mark: string;
  readonly text: string;
  readonly level?: Level;
  /** Without punctuation: `1`, `a`. */
  readonly number?: string;
}

/** Takes the number or dash off a line. */
export function markedText(text: string): Marked {
  const composed = text.normalize('NFC');
  const found = numberedAs(composed.replace(/\s/gu, ' '));
  if (!found) return { mark: '', text };
  const markLength = composed.length - found.rest.length;
  const rest = text.slice(rawLength(text, markLength));
  return {
    mark: composed.slice(0, markLength).trim(),
    text: rest,
    level: found.level,
    number: found.number,
  };
}

/** How long the beginning of a text is that has a certain length once it is composed. */
function rawLength(text: string, composedLength: number): number {
  let length = composedLength;
  while (length < text.length && text.slice(0, length).normalize('NFC').length < composedLength) length += 1;
  while (/^\p{M}/u.test(text.slice(length))) length += 1;
  return length;
}
