import { foldLetters } from './fold.js';

/** How two texts that look alike can be typed differently. */
export type TypingDifference = 'encoding' | 'spaces' | 'tone';

/** Soft hyphens, joiners, byte order marks: characters that show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** What is taken from a text, in this order, so that those that look alike become equal. */
const STEPS: readonly (readonly [TypingDifference, (text: string) => string])[] = [
  ['encoding', (text) => text.normalize('NFC').replace(INVISIBLE, '').replaceAll('\u2011', '-')],
  ['spaces', (text) => text.replace(/\s+/gu, ' ').trim()],
  ['tone', withOldToneMarks],
];

/**
 * A form in which texts that look alike are equal: composed letters, single spaces, no invisible characters, old-style
 * tone marks. Capitals stay: they can be seen.
 */
export function foldTyping(text: string): string {
  return STEPS.reduce((folded, [, step]) => step(folded), text);
}

/** What only {@link foldTyping} makes equal in two texts. */
export function typingDifferences(a: string, b: string): TypingDifference[] {
  return STEPS.filter((left) => {
    const others = STEPS.filter((step) => step !== left);
    const [foldedA, foldedB] = [a, b].map((text) => others.reduce((folded, [, step]) => step(folded), text));
    return foldedA !== foldedB;
  }).map(([difference]) => difference);
}

/** Letter by letter, for folding keeps offsets; capitals are put back. */
function withOldToneMarks(text: string): string {
  const folded = foldLetters(text);
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const other = folded.charAt(at);
    result += letter === letter.toLocaleLowerCase('vi') ? other : other.toLocaleUpperCase('vi');
  }
  return result;
}
