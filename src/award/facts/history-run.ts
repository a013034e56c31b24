import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import type { Unit } from '../schema/award-file.js';
import { heldAwards } from './history.js';
import type { Floor } from './history-floor.js';
import { isAtLeast, type Rating, ratingOf, ratingWords } from './ratings.js';

/** What a year adds to a run of years. */
export interface YearState {
  readonly state: 'yes' | 'no' | 'unknown';
  /** Why it ends the run, or what is missing, in Vietnamese. */
  readonly words: string;
}

export type StateOf = (year: number) => YearState;

/** Years in a row, up to the last one asked about. */
export interface Run {
  readonly first: number;
  readonly length: number;
}

/** The years in a row up to `last` that count for certain. */
export function runTo(last: number, floor: Floor, stateOf: StateOf): Run {
  let first = last + 1;
  while (first - 1 >= floor.first && stateOf(first - 1).state === 'yes') first -= 1;
  return { first, length: last + 1 - first };
}

/** Whether so many years in a row, all between `first` and `last`, count for certain. */
export function hasRun(years: number, first: number, last: number, stateOf: StateOf): boolean {
  for (let inRow = 0, year = last; year >= first && last - first < 100; year -= 1) {
    inRow = stateOf(year).state === 'yes' ? inRow + 1 : 0;
    if (inRow >= years) return true;
  }
  return false;
}

/** Years in which somebody was rated so high. */
export function ratedYears(file: AwardFile, code: string, lowest: Rating): StateOf {
  return (year) => {
    const rating = ratingOf(file, code, year);
    if (!rating) return { state: 'unknown', words: `xếp loại năm ${year}` };
    const words = `năm ${year} xếp loại ‹${ratingWords(rating.muc)}›`;
    return { state: isAtLeast(rating.muc, lowest) ? 'yes' : 'no', words };
  };
}

/** Years in which a title was held. A year of which the dossier tells nothing else is not known. */
export function titleYears(file: AwardFile, law: Law, code: string, award: string): StateOf {
  const held = new Set(heldAwards(file, law, code, award).map(({ year }) => year));
  return (year) => {
    if (held.has(year)) return { state: 'yes', words: '' };
    const isRecorded = ratingOf(file, code, year) !== undefined;
    if (!isRecorded) return { state: 'unknown', words: `danh hiệu năm ${year}` };
    return { state: 'no', words: `năm ${year} không có danh hiệu này` };
  };
}

/** Years in which a unit was rated highest or held the title that stands for it. */
export function excellentYears(file: AwardFile, law: Law, unit: Unit): StateOf {
  const titled = new Set(heldAwards(file, law, unit.ma, 'tt-ldxs').map(({ year }) => year));
  const rated = ratedYears(file, unit.ma, 'xuat-sac');
  return (year) => {
    if (titled.has(year)) return { state: 'yes', words: '' };
    const state = rated(year);
    const isBefore = unit.thanh_lap !== undefined && year < unit.thanh_lap.year && !unit.tien_than;
    return state.state === 'unknown' && isBefore
      ? { state: 'no', words: `năm ${year} tập thể chưa thành lập` }
      : state;
  };
}
