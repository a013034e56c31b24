/** Lines of a content file: those of one key at its top, and a key put into an item of its list. */
import { type MapEntry, type MapNode, nearestNode } from '../content/node.js';

interface Lines {
  /** Counted from 0; `to` is behind the last one. */
  readonly from: number;
  readonly to: number;
}

/** A key at the top with everything below it. Comments at the margin behind it belong to what follows. */
export function blockLines(text: string, root: MapNode, key: string): Lines | undefined {
  const entries = [...root.entries];
  const index = entries.findIndex(([name]) => name === key);
  const entry = entries[index]?.[1];
  if (!entry) return undefined;
  const lines = text.split('\n');
  const from = entry.keyOrigin.line - 1;
  let to = (entries[index + 1]?.[1].keyOrigin.line ?? lines.length + 1) - 1;
  while (to > from + 1 && /^(?:#.*|\s*)$/u.test(lines[to - 1] ?? '')) to -= 1;
  return { from, to };
}

/** The text with other lines in the place of a key and its list; behind all others where there is no such key. */
export function withBlock(text: string, root: MapNode, key: string, block: readonly string[]): string {
  const lines = text.split('\n');
  const place = blockLines(text, root, key);
  if (place) return lines.toSpliced(place.from, place.to - place.from, ...block).join('\n');
  return `${text.trimEnd()}\n\n${block.join('\n')}\n`;
}

/**
 * The text with a key in some items of a list.
 *
 * @param values by the number of the item, counted from 0
 * @param behind the keys that it comes after, the last one that is there
 */
export function withKey(
  text: string,
  root: MapNode,
  list: string,
  key: string,
  values: ReadonlyMap<number, string>,
  behind: readonly string[],
): string {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const offsetOf = ({ line, column }: MapEntry['keyOrigin']) => (starts[line - 1] ?? 0) + column - 1;
  const inserts = [...values].flatMap(([index, value]) => {
    const item = nearestNode(root, [list, index]);
    if (item.kind !== 'map') return [];
    const isFlow = text[offsetOf(item.origin)] === '{';
    const written = isFlow ? `'${value}'` : value;
    const empty = item.entries.get(key);
    if (empty) return [{ at: offsetOf(empty.keyOrigin) + `${key}:`.length, words: ` ${written}` }];
    const before = behind.flatMap((name) => oneLine(item.entries.get(name))).at(-1);
    if (!before) return [];
    const end = offsetOf(before.value.origin) + before.value.source.length;
    if (isFlow) return [{ at: end, words: `, ${key}: ${written}` }];
    const indent = ' '.repeat(before.keyOrigin.column - 1);
    const lineEnd = text.indexOf('\n', end);
    return [{ at: lineEnd < 0 ? text.length : lineEnd, words: `\n${indent}${key}: ${written}` }];
  });
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, words }) => now.slice(0, at) + words + now.slice(at), text);
}

/** A key whose value stands behind it, not folded below. */
function oneLine(entry: MapEntry | undefined) {
  if (entry?.value.kind !== 'text') return [];
  const { value, source } = entry.value;
  return value === '' || /^[>|]/u.test(source) ? [] : [{ ...entry, value: entry.value }];
}
