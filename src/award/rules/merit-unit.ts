import { awardWords, countedIn, type HeldAward, heldAwards, heldWords } from '../facts/history.js';
import { floorAfter, highest, NO_FLOOR } from '../facts/history-floor.js';
import { excellentYears, type Run, ratedYears } from '../facts/history-run.js';
import type { Unit } from '../schema/award-file.js';
import { codeOf } from './case.js';
import { allOf, anyOf } from './combine.js';
import { floorOfDiscipline, floorOfSame, heldBefore, isForMerit, meritRoute } from './merit.js';
import { everyYear, yearsInRowAtAnyTime } from './merit-years.js';
import { met, notApplicable, notMet, unknown } from './outcome.js';
import type { Case, Outcome } from './rule.js';

/** One way to show the merit of a unit within its years: so many of each award. */
export interface FlagsNeeded {
  /** Flags of the Government. */
  readonly government?: number;
  /** Flags of a ministry or province. */
  readonly flags?: number;
  /** Commendations of a ministry or province. */
  readonly commendations?: number;
  /** Only for units that no flag may be given to. */
  readonly isWithoutFlags?: true;
}

/** What regular merit a reward of the state asks of a unit. */
export interface UnitMerit {
  /** The award that must be held already; its years come before those that are counted. */
  readonly before: string;
  /** Of several of them the years follow the earliest where the later ones count as merit, else the latest. */
  readonly follows: 'earliest' | 'latest';
  readonly years: number;
  readonly ways: readonly FlagsNeeded[];
}

const EXCELLENT = 'hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc';

/** Judges a unit by years of regular merit. */
export function judgeUnitMerit(one: Case, need: UnitMerit): Outcome {
  const { file, law, subject } = one;
  if (subject.kind !== 'unit') return notApplicable;
  const route = meritRoute(one);
  if (route.kind !== 'met') return route;
  const before = heldBefore(one, need.before);
  const discipline = floorOfDiscipline(one);
  if ('kind' in discipline) return allOf(before.outcome, discipline);
  const basis = need.follows === 'earliest' ? before.held[0] : before.held.at(-1);
  const after = basis ? floorAfter(basis, heldWords(law, basis)) : NO_FLOOR;
  const floor = highest(discipline, floorOfSame(one), after);
  const stateOf = excellentYears(file, law, subject.unit);
  const { years } = need;
  const found = yearsInRowAtAnyTime({ years, last: file.data.nam, floor, stateOf, words: EXCELLENT });
  const isOpen = [before.outcome, found.outcome].some(({ kind }) => kind === 'unknown');
  if (isOpen || found.outcome.kind === 'not-met') return allOf(before.outcome, found.outcome);
  const ways = need.ways.map((way) => judgeWay(one, subject.unit, way, found.run, basis));
  const last = before.held.findLast(({ year }) => year < found.run.first);
  const rest = last ? restOfYears(one, last, found.run) : met;
  return allOf(before.outcome, found.outcome, anyOf(...ways), rest);
}

/** Since the last award every other year must be good. */
function restOfYears({ file, law, subject }: Case, last: HeldAward, run: Run): Outcome {
  const { first } = floorAfter(last, heldWords(law, last));
  const stateOf = ratedYears(file, codeOf(subject), 'tot');
  return everyYear(first, run.first - 1, stateOf, 'hoàn thành tốt nhiệm vụ trở lên');
}

function judgeWay(one: Case, unit: Unit, way: FlagsNeeded, run: Run, basis: HeldAward | undefined): Outcome {
  const enough = allOf(
    enoughOf(one, 'co-chinh-phu', way.government ?? 0, run, basis),
    enoughOf(one, 'co-tinh', way.flags ?? 0, run, basis),
    enoughOf(one, 'bang-khen-tinh', way.commendations ?? 0, run, basis),
  );
  if (!way.isWithoutFlags || enough.kind === 'not-met' || unit.duoc_xet_co === false) return enough;
  if (unit.duoc_xet_co === undefined)
    return unknown('tập thể có thuộc diện xét cờ thi đua không (duoc_xet_co)');
  return notMet(
    'tập thể thuộc diện xét cờ thi đua',
    'bằng khen chỉ thay cờ khi tập thể không thuộc diện xét cờ',
  );
}

function enoughOf(
  { file, law, subject }: Case,
  award: string,
  times: number,
  { first, length }: Run,
  basis: HeldAward | undefined,
): Outcome {
  if (times === 0) return met;
  const all = heldAwards(file, law, codeOf(subject), award);
  const held = basis ? all.filter(({ past }) => past !== basis.past) : all;
  const { sure, doubtful } = countedIn(held, first, first + length - 1);
  if (sure >= times) return met;
  if (sure + doubtful.length >= times) {
    return isForMerit(doubtful.map((each) => heldWords(law, each)).join(', '));
  }
  const words = awardWords(law, award);
  return notMet(`${sure} ${words} trong thời gian đó`, `${times} ${words}`);
}
