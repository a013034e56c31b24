import type { AwardFile } from '../data/award-file.js';
import { membersOf } from '../facts/members.js';
import { isAtLeast, ratingOf } from '../facts/ratings.js';
import { leastCount, percentWords, type Share } from '../facts/share.js';
import { standingOf } from '../facts/standing.js';
import type { Person, Unit } from '../schema/award-file.js';
import { ask, met, notMet, unknown } from './outcome.js';
import type { Outcome } from './rule.js';

/**
 * Whether enough members of a unit are Lao động tiên tiến of the year, as an exact fraction. Where a person has to say
 * whether somebody counts, the question is put only if it decides.
 */
export function enoughAdvanced(file: AwardFile, unit: Unit, share: Share): Outcome {
  const { certain, doubtful } = membersOf(file, unit, file.data.nam);
  const everybody = [...certain, ...doubtful];
  if (everybody.length === 0) return unknown(`danh sách người của ${unit.ma}`);

  const [yes, open] = [everybody.filter((person) => isAdvanced(file, person) === 'yes'), new Set(doubtful)];
  const unrated = everybody.filter((person) => isAdvanced(file, person) === 'unknown');
  const count = (persons: readonly Person[], isKept: (person: Person) => boolean) =>
    persons.filter(isKept).length;
  const certainly = (person: Person) => !open.has(person);
  const isYes = (person: Person) => yes.includes(person) || unrated.includes(person);

  // The worst case leaves out whoever may help, the best one whoever may not.
  const worst = {
    part: count(yes, certainly),
    whole: count(everybody, (one) => certainly(one) || !yes.includes(one)),
  };
  const best = {
    part: yes.length + unrated.length,
    whole: count(everybody, (one) => certainly(one) || isYes(one)),
  };
  if (reaches(worst, share)) return met;
  if (reaches(best, share)) {
    const asked = [...new Set([...doubtful, ...unrated])].map(({ ma }) => ma).join(', ');
    return ask(`${asked} có tính vào số thành viên, số Lao động tiên tiến của ${unit.ma} không`);
  }
  return notMet(
    `${best.part}/${best.whole} thành viên (${percentWords(best.part, best.whole)}) là Lao động tiên tiến`,
    `từ ${share.words} trở lên: ${leastCount(share, best.whole)} người`,
  );
}

function reaches({ part, whole }: { part: number; whole: number }, share: Share): boolean {
  return whole > 0 && part >= leastCount(share, whole);
}

/** Decided, or proposed with a rating that allows it. */
function isAdvanced(file: AwardFile, { ma }: Person): 'yes' | 'no' | 'unknown' {
  const standing = standingOf(file, ma, 'ldtt');
  if (standing !== 'proposed') return standing === 'decided' ? 'yes' : 'no';
  const rating = ratingOf(file, ma, file.data.nam);
  if (!rating) return 'unknown';
  return isAtLeast(rating.muc, 'tot') ? 'yes' : 'no';
}
