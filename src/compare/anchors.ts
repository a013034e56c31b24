import { diffArrays } from 'diff';

/** Positions of the same thing in an old and a new row, counted from 0. */
export type Pair = readonly [old: number, new: number];

/**
 * The longest row of equal keys that stand in the same order on both sides. What only one side has is left out first:
 * it can belong to no pair, and two documents of different years have little in common.
 */
export function equalInOrder(old: readonly string[], now: readonly string[]): Pair[] {
  const inNew = new Set(now);
  const inOld = new Set(old);
  const oldAt = [...old.keys()].filter((at) => inNew.has(old[at] ?? ''));
  const newAt = [...now.keys()].filter((at) => inOld.has(now[at] ?? ''));
  const changes = diffArrays(
    oldAt.map((at) => old[at]),
    newAt.map((at) => now[at]),
  );
  const pairs: Pair[] = [];
  let oldCount = 0;
  let newCount = 0;
  for (const { added, removed, count } of changes) {
    for (let index = 0; !added && !removed && index < count; index++) {
      pairs.push([oldAt[oldCount + index] as number, newAt[newCount + index] as number]);
    }
    if (!added) oldCount += count;
    if (!removed) newCount += count;
  }
  return pairs;
}

/** The most pairs, by weight, that stand in the same order on both sides. */
export function inOrder<P extends Pair>(pairs: readonly P[], weight: (pair: P) => number): P[] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const best: { total: number; before: number }[] = [];
  for (const [index, pair] of sorted.entries()) {
    let before = -1;
    for (let other = 0; other < index; other++) {
      const fits = (sorted[other] as P)[1] < pair[1];
      if (fits && (best[other]?.total ?? 0) > (best[before]?.total ?? 0)) before = other;
    }
    best.push({ total: (best[before]?.total ?? 0) + weight(pair), before });
  }
  const chosen: P[] = [];
  let at = best.reduce((top, { total }, index) => (total > (best[top]?.total ?? 0) ? index : top), -1);
  for (; at >= 0; at = best[at]?.before ?? -1) chosen.unshift(sorted[at] as P);
  return chosen;
}
