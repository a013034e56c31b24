/** Names of persons: when two are the same, and in which order they stand in lists. */
import { foldForComparison } from '../../text/fold.js';
import { withoutMarks } from '../../text/nearest.js';

/** Letters in the order of the Vietnamese alphabet, tones in that of dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const LETTERS = new Intl.Collator('vi');

/** Whether two names are the same however they were typed: tone placement, spaces, capitals, composed or not. */
export function isSameName(a: string, b: string): boolean {
  return foldForComparison(a) === foldForComparison(b);
}

/** A name without its marks: two names that are one in it may be one that was mistyped. */
export function plainName(name: string): string {
  return withoutMarks(foldForComparison(name));
}

/** Order of Vietnamese lists: by given name, then by family name and middle names, word by word. */
export function compareNames(a: string, b: string): number {
  const [wordsA, wordsB] = [sortedWords(a), sortedWords(b)];
  for (let index = 0; index < Math.min(wordsA.length, wordsB.length); index++) {
    const order = LETTERS.compare(wordsA[index] ?? '', wordsB[index] ?? '');
    if (order !== 0) return order;
  }
  return wordsA.length - wordsB.length;
}

/** The given name first. */
function sortedWords(name: string): string[] {
  const words = foldForComparison(name).split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)];
}
