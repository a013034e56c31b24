import { distance } from 'fastest-levenshtein';
import { foldTyping } from '../text/typing.js';
import type { Unit } from './unit.js';

const WORD = /[\p{L}\p{M}\d]+/gu;

/** Below this many words two sentences share too few to be told by them: letters are compared. */
const FEW_WORDS = 4;

/** A sentence with its words counted, so that comparing it with many others is quick. */
export interface Counted {
  readonly unit: Unit;
  readonly folded: string;
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

export function counted(unit: Unit): Counted {
  const folded = foldTyping(unit.text);
  const words = new Map<string, number>();
  const all = folded.toLocaleLowerCase('vi').match(WORD) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { unit, folded, words, length: all.length };
}

/** How alike two sentences are, from 0 to 1: twice the words they share, of all their words. */
export function similarity(a: Counted, b: Counted): number {
  if (a.folded === b.folded) return 1;
  if (Math.min(a.length, b.length) < FEW_WORDS) return letterSimilarity(a, b);
  const longest = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
  if (longest < ALIKE) return longest;
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  // The same words in another order are not the same sentence.
  return Math.min(0.99, (2 * shared) / (a.length + b.length));
}

/** From here on two sentences are versions of one. */
export const ALIKE = 0.5;

function letterSimilarity(a: Counted, b: Counted): number {
  const length = Math.max(a.folded.length, b.folded.length);
  if (length === 0 || Math.abs(a.folded.length - b.folded.length) > length * ALIKE) return 0;
  return 1 - distance(a.folded, b.folded) / length;
}
