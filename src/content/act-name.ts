import { foldForComparison } from '../text/fold.js';

/** Whether two numbers with symbol are one: `10/KH-UBND` however it is spaced, in whatever letters and dashes. */
export function actKey(number: string): string {
  return foldForComparison(number)
    .replace(/\s+/gu, '')
    .replace(/[‐‑–—]/gu, '-');
}

/** Whether an issuer as typed can be the registered one: shorter, longer, or with other abbreviations. */
export function isSameIssuer(typed: string, registered: string): boolean {
  return agree(wordsOf(typed), wordsOf(registered));
}

/**
 * Whether a subject as typed can be the registered one: a sentence may give only its beginning, or go on after it, and
 * where a subject ends in a sentence cannot always be seen.
 */
export function isSameTitle(typed: string, registered: string): boolean {
  return agree(wordsOf(typed.replace(ABOUT, '')), wordsOf(registered.replace(ABOUT, '')));
}

const ABOUT = /^\s*(?:về việc|về|v\/v)\s+/iu;

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
]);

/** The words that count: marks, quotation marks and capitals do not. */
function wordsOf(text: string): string[] {
  const words = foldForComparison(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (SHORT_NAMES.get(word) ?? word).split(' '));
}

/** Whether one is the beginning of the other. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).join(' ') === b.slice(0, length).join(' ');
}
