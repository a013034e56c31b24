/** Values of the old year that are taken away and asked for. */
import type { TextNode } from '../content/node.js';
import { parseDate } from '../document/date.js';
import type { Edit } from './edit.js';
import type { Question } from './turn.js';

export interface TurnedKey {
  readonly edits: readonly Edit[];
  readonly questions: readonly Question[];
}

/** Whether a text is the day by which something has to be done. */
export function isDue({ origin: { path = '' } }: TextNode): boolean {
  return /(?:^|\.)han$/u.test(path);
}

/**
 * A day of the old year is taken away.
 *
 * @param isSetForYear the list was made for the new year: a day in that year stays
 */
export function turnDue(node: TextNode, year: number, isSetForYear = false): TurnedKey {
  const { value } = node;
  if (value === '' || (isSetForYear && parseDate(value)?.year === year)) return { edits: [], questions: [] };
  return emptied(node, `Hạn năm ${year} là ngày nào? Bản cũ: ${value}; đã bỏ trống.`);
}

/** Takes a value away; the question stands above its key and in the list. */
export function emptied(node: TextNode, question: string): TurnedKey {
  const { origin, value } = node;
  return {
    edits: [{ node, start: 0, end: value.length, text: '', comment: question }],
    questions: [{ origin, found: value, question, sentence: value, excerpt: value, isBlank: false }],
  };
}
