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

/** Where each word occurs in a row of sentences: all of them are compared with another one in a single pass. */
export class WordIndex {
  readonly #places = new Map<string, { readonly at: number; readonly count: number }[]>();

  constructor(private readonly sentences: readonly Counted[]) {
    for (const [at, { words }] of sentences.entries()) {
      for (const [word, count] of words) {
        const places = this.#places.get(word) ?? [];
        places.push({ at, count });
        this.#places.set(word, places);
      }
    }
  }

  /** How alike a sentence is to each of the row, from 0 to 1: twice the words that two share, of all their words. */
  similarities(to: Counted): Float32Array {
    const shared = new Float32Array(this.sentences.length);
    for (const [word, own] of to.words) {
      for (const { at, count } of this.#places.get(word) ?? [])
        shared[at] = (shared[at] ?? 0) + Math.min(own, count);
    }
    return shared.map((count, at) => similarity(to, this.sentences[at] as Counted, count));
  }
}

function similarity(a: Counted, b: Counted, shared: number): number {
  if (a.folded === b.folded) return 1;
  if (Math.min(a.length, b.length) < FEW_WORDS) return letterSimilarity(a, b);
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
