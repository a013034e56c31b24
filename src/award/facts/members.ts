import type { FullDate } from '../../document/date.js';
import type { AwardFile } from '../data/award-file.js';
import type { Person, Unit } from '../schema/award-file.js';
import { entriesOf } from './index.js';
import { ratingOf } from './ratings.js';

/** Who belongs to a collective in a year. */
export interface Members {
  /** Those there at the end of the year. */
  readonly certain: readonly Person[];
  /**
   * Those of whom a person has to say whether they count: who left in the year and were rated for it all the same, who
   * belong to a subordinate unit of the agency.
   */
  readonly doubtful: readonly Person[];
}

/** The members of a unit in a year; those of an agency are the persons of all its units. */
export function membersOf(file: AwardFile, unit: Unit, year: number): Members {
  const own = file.data.ca_nhan.filter(
    (person) => (unit.loai === 'co-quan' || person.don_vi === unit.ma) && belongedIn(file, person, year),
  );
  const isDoubtful = (person: Person) => leftIn(person, year) || isElsewhere(file, person, unit);
  return {
    certain: own.filter((person) => !isDoubtful(person)),
    doubtful: own.filter(isDoubtful),
  };
}

/** Whoever left before the end of the year belongs to it only where a rating for it says so. */
function belongedIn(file: AwardFile, person: Person, year: number): boolean {
  const { ma, ngay_vao, ngay_di } = person;
  if (ngay_vao && ngay_vao.year > year) return false;
  if (ngay_di && ngay_di.year < year) return false;
  return !leftIn(person, year) || ratingOf(file, ma, year) !== undefined;
}

/** Whoever left on the last day of the year was there at its end. */
function leftIn({ ngay_di }: Person, year: number): boolean {
  return ngay_di?.year === year && !isLastDay(ngay_di);
}

function isLastDay({ day, month }: FullDate): boolean {
  return day === 31 && month === 12;
}

/** Whether somebody belongs to a subordinate unit, which is a collective beside that of its agency. */
function isElsewhere(file: AwardFile, { don_vi }: Person, unit: Unit): boolean {
  return don_vi !== unit.ma && entriesOf(file, 'don_vi', don_vi)[0]?.loai === 'don-vi-truc-thuoc';
}
