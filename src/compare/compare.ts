import { foldTyping, type TypingDifference, typingDifferences } from '../text/typing.js';
import { type Label, labelsOf } from './labels.js';
import { matchUnits } from './pairs.js';
import type { Unit } from './unit.js';
import { type Stretch, wordStretches } from './words.js';

export type { TypingDifference };

/** What happened to a sentence that both documents have. */
export interface Difference {
  readonly old: Unit;
  readonly new: Unit;
  /** Word by word; empty where the words are the same. */
  readonly words: readonly Stretch[];
  readonly labels: readonly Label[];
  /** Its number or dash is another. */
  readonly isRenumbered: boolean;
  /** How it was typed otherwise, where nothing else differs. */
  readonly typing: readonly TypingDifference[];
}

/**
 * A line of the comparison. A moved sentence has two: where it was (`moved-from`) and where it is now (`moved-to`), both
 * with the whole difference.
 */
export type Entry =
  | ({ readonly kind: 'same' | 'typing' | 'renumbered' | 'changed' | 'moved-from' | 'moved-to' } & Difference)
  | { readonly kind: 'removed'; readonly old: Unit }
  | { readonly kind: 'added'; readonly new: Unit };

export type EntryKind = Entry['kind'];

export interface Comparison {
  /** Everything, in the order of the new document; what was taken away stands where it was. */
  readonly entries: readonly Entry[];
  /** Nothing differs that can be seen on the page. */
  readonly isEqual: boolean;
}

/** Compares two documents sentence by sentence. */
export function compareUnits(old: readonly Unit[], now: readonly Unit[]): Comparison {
  const { kept, moved } = matchUnits(old, now);
  const leaving = new Map(moved.map((pair) => [pair[0], pair]));
  const coming = new Map(moved.map((pair) => [pair[1], pair]));
  const at = (units: readonly Unit[], index: number): Unit => units[index] as Unit;
  const differ = ([a, b]: readonly [number, number]): Difference => differenceOf(at(old, a), at(now, b));
  const entries: Entry[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const [oldNext, newNext] of [...kept, [old.length, now.length] as const]) {
    for (; oldAt < oldNext; oldAt++) {
      const pair = leaving.get(oldAt);
      entries.push(pair ? { kind: 'moved-from', ...differ(pair) } : { kind: 'removed', old: at(old, oldAt) });
    }
    for (; newAt < newNext; newAt++) {
      const pair = coming.get(newAt);
      entries.push(pair ? { kind: 'moved-to', ...differ(pair) } : { kind: 'added', new: at(now, newAt) });
    }
    if (oldNext < old.length && newNext < now.length) {
      const difference = differ([oldNext, newNext]);
      entries.push({ kind: kindOf(difference), ...difference });
    }
    oldAt = oldNext + 1;
    newAt = newNext + 1;
  }
  return { entries, isEqual: entries.every(({ kind }) => kind === 'same' || kind === 'typing') };
}

function kindOf({ words, isRenumbered, typing }: Difference): 'same' | 'typing' | 'renumbered' | 'changed' {
  if (words.length > 0) return 'changed';
  if (isRenumbered) return 'renumbered';
  return typing.length > 0 ? 'typing' : 'same';
}

function differenceOf(old: Unit, now: Unit): Difference {
  const isSame = foldTyping(old.text) === foldTyping(now.text);
  const words = isSame ? [] : wordStretches(old.text, now.text);
  return {
    old,
    new: now,
    words,
    labels: isSame ? [] : labelsOf(words, now),
    isRenumbered: foldTyping(old.mark) !== foldTyping(now.mark),
    typing: isSame ? typingDifferences(old.text, now.text) : [],
  };
}

/** How often each kind occurs; what moved counts once, where it is now. */
export function countEntries({
  entries,
}: Comparison): Readonly<Record<Exclude<EntryKind, 'moved-from'>, number>> {
  const counts = { same: 0, typing: 0, renumbered: 0, changed: 0, 'moved-to': 0, removed: 0, added: 0 };
  for (const { kind } of entries) if (kind !== 'moved-from') counts[kind] += 1;
  return counts;
}
