import type { Part } from '../decree30/layout.js';
import { equalInOrder, inOrder, type Pair } from './anchors.js';
import { ALIKE, type Counted, counted, WordIndex } from './similarity.js';
import type { Unit } from './unit.js';

/** Which sentence of the old document became which of the new one. */
export interface Matches {
  /** In the same order on both sides; equal or changed. */
  readonly kept: readonly Pair[];
  /** At another place, equal or nearly so. */
  readonly moved: readonly Pair[];
}

/** A sentence is only taken for a moved one where little of it changed. */
const MOVED = 0.75;

/** Short ones, as `Không.`, are alike everywhere: they only moved where they are equal. */
const MOVED_WORDS = 5;

/** Parts that a document has once: whatever stands there now took the place of what stood there. */
const SINGLE: readonly Part[] = [
  'superiorBody',
  'issuingBody',
  'numberAndSymbol',
  'placeAndDate',
  'title',
  'subject',
  'subjectInHeader',
  'signerName',
];

/** What standing at the same place adds to the similarity of two sentences. */
const SAME_PLACE = 0.15;

/** The rows of a long table are all alike: of each only the nearest are weighed. */
const MAX_CANDIDATES = 30;

/** A pair that might be one sentence. */
interface Candidate {
  readonly pair: Pair;
  readonly alike: number;
  readonly score: number;
  /** The stretch between unchanged sentences that both stand in; absent where these differ. */
  readonly gap?: number;
}

export function matchUnits(old: readonly Unit[], now: readonly Unit[]): Matches {
  const oldCounted = old.map(counted);
  const newCounted = now.map(counted);
  const equal = equalInOrder(
    oldCounted.map(({ folded }) => folded),
    newCounted.map(({ folded }) => folded),
  );
  const oldGaps = gapsOf(equal, 0, old.length);
  const newGaps = gapsOf(equal, 1, now.length);
  const chosen = bestOnes(candidates(oldCounted, newCounted, oldGaps, newGaps));
  const byGap = new Map<number, Candidate[]>();
  for (const candidate of chosen) {
    if (candidate.gap === undefined) continue;
    byGap.set(candidate.gap, [...(byGap.get(candidate.gap) ?? []), candidate]);
  }
  const scores = new Map(chosen.map(({ pair, score }) => [pair, score]));
  const changed = [...byGap.values()].flatMap((inside) =>
    inOrder(
      inside.map(({ pair }) => pair),
      (pair) => scores.get(pair) ?? 0,
    ),
  );
  const inPlace = new Set(changed);
  const moved = chosen.filter(
    ({ pair, alike }) => !inPlace.has(pair) && isMove(alike, oldCounted[pair[0]], newCounted[pair[1]]),
  );
  return {
    kept: [...equal, ...changed].sort(([a], [b]) => a - b),
    moved: moved.map(({ pair }) => pair),
  };
}

/** For each position the number of the stretch it stands in; nothing for those that are in a pair. */
function gapsOf(pairs: readonly Pair[], side: 0 | 1, length: number): (number | undefined)[] {
  const gaps: (number | undefined)[] = [];
  let next = 0;
  for (let at = 0; at < length; at++) {
    if (pairs[next]?.[side] === at) {
      next += 1;
      gaps.push(undefined);
    } else gaps.push(next);
  }
  return gaps;
}

type Gaps = readonly (number | undefined)[];

function candidates(
  old: readonly Counted[],
  now: readonly Counted[],
  oldGaps: Gaps,
  newGaps: Gaps,
): Candidate[] {
  const free = [...newGaps.keys()].filter((at) => newGaps[at] !== undefined);
  const index = new WordIndex(free.map((at) => now[at] as Counted));
  return [...oldGaps.entries()].flatMap(([at, gap]) => {
    const a = old[at];
    if (gap === undefined || !a) return [];
    const similarities = index.similarities(a);
    const own = free.flatMap((other, position): Candidate[] => {
      const b = now[other] as Counted;
      const isHere = newGaps[other] === gap;
      const alike =
        isHere && isSameSingle(a, b)
          ? Math.max(similarities[position] ?? 0, ALIKE)
          : (similarities[position] ?? 0);
      if (alike < (isHere ? ALIKE : MOVED)) return [];
      // Of equally alike ones the nearest.
      const distance = Math.abs(at / old.length - other / now.length) / 100;
      const score = alike + (isHere ? SAME_PLACE : 0) - distance;
      return [{ pair: [at, other], alike, score, ...(isHere && { gap }) }];
    });
    return own.sort((x, y) => y.score - x.score).slice(0, MAX_CANDIDATES);
  });
}

function isSameSingle(a: Counted, b: Counted): boolean {
  const { part } = a.unit;
  return part !== undefined && part === b.unit.part && SINGLE.includes(part);
}

/** The best pairs of all, each sentence in one of them. */
function bestOnes(found: Candidate[]): Candidate[] {
  const oldTaken = new Set<number>();
  const newTaken = new Set<number>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ pair: [old, now] }) => {
      if (oldTaken.has(old) || newTaken.has(now)) return false;
      oldTaken.add(old);
      newTaken.add(now);
      return true;
    });
}

function isMove(alike: number, a: Counted | undefined, b: Counted | undefined): boolean {
  const words = Math.min(a?.length ?? 0, b?.length ?? 0);
  return alike === 1 || (alike >= MOVED && words >= MOVED_WORDS);
}
