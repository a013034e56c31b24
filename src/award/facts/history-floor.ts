import { shortDate } from '../../document/date.js';
import type { AwardFile } from '../data/award-file.js';
import type { HeldAward } from './history.js';
import { entriesOf } from './index.js';

/** From when years count towards an award. */
export interface Floor {
  /** The first year that counts for certain. */
  readonly first: number;
  /** The year before, where it may count: that of a decision which names no period of achievement. */
  readonly doubtful?: number;
  /** Why, as a Vietnamese clause. */
  readonly because: string;
}

/** Nothing limits the years. */
export const NO_FLOOR: Floor = { first: Number.NEGATIVE_INFINITY, because: '' };

/** Years after an award count from the end of the period that its decision names, else from the day of the decision. */
export function floorAfter({ year, past }: HeldAward, name: string): Floor {
  if (past?.den !== undefined) {
    return { first: past.den + 1, because: `${name} đã ghi thành tích đến năm ${past.den}` };
  }
  const decided = past?.ngay?.year ?? year;
  return {
    first: decided + 1,
    doubtful: decided,
    because: `${name} quyết định năm ${decided}, không ghi thời gian lập thành tích`,
  };
}

/** A discipline of which the day it was served is not known. */
export interface OpenDiscipline {
  readonly since: string;
}

/** Years count only after a discipline was served: the first whole year after its end. */
export function disciplineFloor(file: AwardFile, code: string): Floor | OpenDiscipline {
  let floor = NO_FLOOR;
  for (const { tu, den } of entriesOf(file, 'ky_luat', code)) {
    if (!den) return { since: shortDate(tu) };
    floor = highest(floor, { first: den.year + 1, because: `chấp hành xong kỷ luật ngày ${shortDate(den)}` });
  }
  return floor;
}

/** The floor that lets the fewest years count; of two with the same first year, that which leaves none in doubt. */
export function highest(...floors: readonly Floor[]): Floor {
  return floors.reduce((high, floor) => (isHigher(floor, high) ? floor : high), NO_FLOOR);
}

function isHigher(floor: Floor, other: Floor): boolean {
  if (floor.first !== other.first) return floor.first > other.first;
  return floor.doubtful === undefined && other.doubtful !== undefined;
}
