import { diffArrays } from 'diff';
import { foldTyping } from '../text/typing.js';

/** A stretch of a sentence: in both versions, only in the old one, or only in the new one. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word with the blanks in front of it: `10/KH-UBND`, `19/01/2024`, `1.250` are one each. */
const TOKEN = /\s*(?:[\p{L}\p{M}\d]+(?:[./,_–-][\p{L}\p{M}\d]+)*%?|[^\s])/gu;

/** What was changed in a sentence, word by word; of each change the old words first. */
export function wordStretches(old: string, now: string): Stretch[] {
  const oldTokens = tokensOf(old);
  const newTokens = tokensOf(now);
  const changes = diffArrays(oldTokens.map(keyOf), newTokens.map(keyOf));
  const stretches: Stretch[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const { added, removed, count } of changes) {
    const isAdded = Boolean(added);
    const text = (
      isAdded || !removed ? newTokens.slice(newAt, newAt + count) : oldTokens.slice(oldAt, oldAt + count)
    ).join('');
    stretches.push({ kind: isAdded ? 'added' : removed ? 'removed' : 'same', text });
    if (!isAdded) oldAt += count;
    if (!removed) newAt += count;
  }
  return withRemovedFirst(stretches);
}

/** Whether a blank stands in front can be seen; at the start of a sentence there is none to see. */
function keyOf(token: string, index: number): string {
  return `${index === 0 || /^\s/u.test(token) ? ' ' : ''}${foldTyping(token)}`;
}

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function withRemovedFirst(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.kind === 'removed' && last?.kind === 'added') result.splice(-1, 0, stretch);
    else result.push(stretch);
  }
  return result;
}
