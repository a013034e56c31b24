/** Counts in the words of the papers; every paper takes them from here. */
import type { Subject } from '../rules/rule.js';
import type { Person } from '../schema/award-file.js';
import type { Group, SubjectKind } from './register.js';

/** How many there are, women and men among the persons. */
export interface Count {
  readonly all: number;
  readonly women: number;
  readonly men: number;
}

export function countOf(groups: readonly Group[]): Count {
  const entries = groups.flatMap((group) => group.entries);
  const genders = entries.map(({ judged: { one } }) => genderOf(one.subject));
  return {
    all: entries.length,
    women: genders.filter((gender) => gender === 'nu').length,
    men: genders.filter((gender) => gender === 'nam').length,
  };
}

function genderOf(subject: Subject): Person['gioi_tinh'] {
  return subject.kind === 'person' ? subject.person.gioi_tinh : undefined;
}

/** `07`, `12`: as counts are written in official papers. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** `09 cá nhân`, `02 tập thể`. */
export function countWords(count: number, kind: SubjectKind): string {
  return `${twoDigits(count)} ${kind === 'person' ? 'cá nhân' : 'tập thể'}`;
}

/** `09 cá nhân (04 nữ, 05 nam)`; without the brackets for one alone, or where the gender of somebody is not known. */
export function countWithGenders(groups: readonly Group[], kind: SubjectKind): string {
  const { all, women, men } = countOf(groups);
  const words = countWords(all, kind);
  const isKnown = kind === 'person' && all > 1 && women + men === all;
  return isKnown ? `${words} (${twoDigits(women)} nữ, ${twoDigits(men)} nam)` : words;
}
