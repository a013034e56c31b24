import { awardWords, countedIn, heldAwards, heldWords } from '../facts/history.js';
import { type Floor, floorAfter, highest, NO_FLOOR } from '../facts/history-floor.js';
import { type Run, ratedYears } from '../facts/history-run.js';
import { codeOf } from './case.js';
import { allOf } from './combine.js';
import { type Before, floorOfDiscipline, floorOfSame, heldBefore, isForMerit, meritRoute } from './merit.js';
import { everyYear, type YearsNeeded, yearsInRow, yearsInRowAtAnyTime } from './merit-years.js';
import { ask, met, notApplicable, notMet } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/** What regular merit a reward of the state asks of a person. */
export interface PersonMerit {
  /** The award that must be held already. */
  readonly before: string;
  /** Whether the clause lets years count only after that award, or also before it. */
  readonly countsFrom: 'after' | 'any-time';
  /** Whether the years must reach the proposal. */
  readonly upTo: 'proposal' | 'any-time';
  readonly years: number;
  /** Of the years, so many rated highest. */
  readonly excellent: number;
  /** Within the years, so many times this title. */
  readonly title: string;
  readonly times: number;
}

const GOOD = 'hoàn thành tốt nhiệm vụ trở lên';

/** Judges a person by years of regular merit. */
export function judgePersonMerit(one: Case, need: PersonMerit): Outcome {
  const route = meritRoute(one);
  if (one.subject.kind !== 'person') return notApplicable;
  if (route.kind !== 'met') return route;
  const before = heldBefore(one, need.before);
  const discipline = floorOfDiscipline(one);
  if ('kind' in discipline) return allOf(before.outcome, discipline);
  const needed = yearsNeeded(
    one,
    need,
    highest(discipline, floorOfSame(one), floorOfBefore(one, before, need)),
  );
  const years = need.upTo === 'proposal' ? yearsInRow(needed) : yearsInRowAtAnyTime(needed);
  const isOpen = [before.outcome, years.outcome].some(({ kind }) => kind === 'unknown');
  if (isOpen || years.outcome.kind === 'not-met') return allOf(before.outcome, years.outcome);
  return allOf(
    before.outcome,
    years.outcome,
    enoughExcellent(one, need, years.run),
    enoughTitles(one, need, years.run),
    restOfYears(one, before, years.run),
    need.countsFrom === 'after' ? met : yearsAfterToo(one, before, needed),
  );
}

function yearsNeeded({ file, subject }: Case, need: PersonMerit, floor: Floor): YearsNeeded {
  const stateOf = ratedYears(file, codeOf(subject), 'tot');
  return { years: need.years, last: file.data.nam, floor, stateOf, words: GOOD };
}

function floorOfBefore({ law }: Case, { held }: Before, { countsFrom }: PersonMerit): Floor {
  const last = held.at(-1);
  return last && countsFrom === 'after' ? floorAfter(last, heldWords(law, last)) : NO_FLOOR;
}

function enoughExcellent(
  { file, subject }: Case,
  { excellent }: PersonMerit,
  { first, length }: Run,
): Outcome {
  const stateOf = ratedYears(file, codeOf(subject), 'xuat-sac');
  const years = Array.from({ length }, (_, index) => first + index);
  const count = years.filter((year) => stateOf(year).state === 'yes').length;
  if (count >= excellent) return met;
  return notMet(`${count} năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó`, `ít nhất ${excellent} năm`);
}

function enoughTitles({ file, law, subject }: Case, { title, times }: PersonMerit, run: Run): Outcome {
  const held = heldAwards(file, law, codeOf(subject), title);
  const { sure, doubtful } = countedIn(held, run.first, run.first + run.length - 1);
  if (sure >= times) return met;
  if (sure + doubtful.length >= times) {
    return isForMerit(doubtful.map((one) => heldWords(law, one)).join(', '));
  }
  const years = `${run.first}–${run.first + run.length - 1}`;
  return notMet(`${sure} lần ${awardWords(law, title)} trong các năm ${years}`, `ít nhất ${times} lần`);
}

/** Since the last award every year must be good, also those before the years that are counted. */
function restOfYears({ file, law, subject }: Case, { held }: Before, run: Run): Outcome {
  const last = held.findLast(({ year }) => year < run.first);
  if (!last) return met;
  const { first } = floorAfter(last, heldWords(law, last));
  return everyYear(first, run.first - 1, ratedYears(file, codeOf(subject), 'tot'), GOOD);
}

/** Where the award of the level below was given within the years, a person says from when they count. */
function yearsAfterToo({ law }: Case, { held }: Before, needed: YearsNeeded): Outcome {
  const [earliest] = held;
  if (!earliest) return met;
  const words = heldWords(law, earliest);
  const { outcome } = yearsInRow({ ...needed, floor: highest(needed.floor, floorAfter(earliest, words)) });
  if (outcome.kind === 'met') return met;
  return ask(`${words} nằm trong ${needed.years} năm được tính; các năm trước đó có được tính không`);
}
