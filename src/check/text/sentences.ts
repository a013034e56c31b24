/** What precedes a word in the midst of a sentence: another word, a number or a comma. */
const INSIDE = /[\p{L}\p{M}\d,%][ \t\u00a0]+$/u;

/** `a, `, `1 `: the number of a line. */
const NUMBER_OF_LINE = /^\s*[\p{L}\d]{1,3},?\s+$/u;

/** No sentence is longer before it is plain that we are in its midst. */
const LOOK_BACK = 24;

/**
 * Whether the word at an offset surely stands in the midst of a sentence. After a full stop, a colon, a quotation mark
 * or a bracket, and behind the number of a line, a sentence or a title may begin.
 */
export function isMidSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
  return INSIDE.test(before) && !(offset <= LOOK_BACK && NUMBER_OF_LINE.test(before));
}
