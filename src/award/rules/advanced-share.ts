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
  if (certain.length + doubtful.length === 0) return unknown(`danh sách người của ${unit.ma}`);

  const counted = [
    ...certain.map((person) => ({ person, isMember: true, isAdvanced: isAdvanced(file, person) })),
    ...doubtful.map((person) => ({ person, isMember: false, isAdvanced: isAdvanced(file, person) })),
  ];
  const shareOf = (isYes: (one: Counted) => boolean, isIn: (one: Counted) => boolean) => ({
    part: counted.filter((one) => isIn(one) && isYes(one)).length,
    whole: counted.filter(isIn).length,
  });
  // The worst case leaves out whoever may help, the best one whoever may not.
  const isSure = (one: Counted) => one.isAdvanced === 'yes';
  const isPossible = (one: Counted) => one.isAdvanced !== 'no';
  const worst = shareOf(isSure, (one) => one.isMember || !isSure(one));
  const best = shareOf(isPossible, (one) => one.isMember || isPossible(one));
  if (reaches(worst, share)) return met;
  if (reaches(best, share)) {
    const asked = counted.filter(({ isMember, isAdvanced }) => !isMember || isAdvanced === 'unknown');
    const codes = asked.map(({ person }) => person.ma).join(', ');
    return ask(`${codes} có tính vào số thành viên, số Lao động tiên tiến của ${unit.ma} không`);
  }
  return notMet(
    `${best.part}/${best.whole} thành viên (${percentWords(best.part, best.whole)}) là Lao động tiên tiến`,
    `từ ${share.words} trở lên: ${leastCount(share, best.whole)} người`,
  );
}

function reaches({ part, whole }: { part: number; whole: number }, share: Share): boolean {
  return whole > 0 && part >= leastCount(share, whole);
}

interface Counted {
  readonly person: Person;
  /** For certain. */
  readonly isMember: boolean;
  readonly isAdvanced: 'yes' | 'no' | 'unknown';
}

/** Decided, or proposed with a rating that allows it. */
function isAdvanced(file: AwardFile, { ma }: Person): Counted['isAdvanced'] {
  const standing = standingOf(file, ma, 'ldtt');
  if (standing !== 'proposed') return standing === 'decided' ? 'yes' : 'no';
  const rating = ratingOf(file, ma, file.data.nam);
  if (!rating) return 'unknown';
  return isAtLeast(rating.muc, 'tot') ? 'yes' : 'no';
}
