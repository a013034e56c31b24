import { RATINGS } from '../schema/subjects.js';
import { held, rating } from './examples.js';

type Entry = Readonly<Record<string, unknown>>;

const TOKEN = /^(?<code>[a-z-]+)(?<unsure>\?)?(?:\/(?<type>[a-z-]+))?(?:\((?<from>\d{4})-(?<to>\d{4})\))?$/u;

/**
 * Ratings and awards of somebody, year by year, as in `2019-2021: tot; 2022: xuat-sac, cstd-co-so, bang-khen-tinh`. An
 * award is for regular merit unless another type is told (`bang-khen-tinh/chuyen-de`) or none (`bang-khen-tinh?`); a
 * period of achievement that its decision names stands in brackets (`bang-khen-ttg(2015-2019)`).
 */
export function yearByYear(code: string, told: string): Entry {
  const facts = told.split(';').flatMap(factsOf);
  const ratings = facts.filter(({ token }) => isRating(token));
  const awards = facts.filter(({ token }) => !isRating(token));
  return {
    xep_loai: listOrNone(
      ratings.map(({ year, token }) => rating(code, token, { nam: year, ngay: `10/12/${year}` })),
    ),
    lich_su: listOrNone(awards.map(({ year, token }) => awardOf(code, year, token))),
  };
}

/** A dossier holds no empty lists. */
function listOrNone(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length > 0 ? entries : undefined;
}

function factsOf(part: string): { year: string; token: string }[] {
  const [years = '', tokens = ''] = part.split(':');
  const [first, last = first] = years.trim().split('-').map(Number);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).flatMap((year) =>
    tokens.split(',').map((token) => ({ year, token: token.trim() })),
  );
}

function isRating(token: string): boolean {
  return RATINGS.some(({ id }) => id === token);
}

function awardOf(code: string, year: string, token: string): Entry {
  const parts = TOKEN.exec(token)?.groups;
  if (!parts) throw new Error(`not an award of a year: ${token}`);
  const { loai, ...rest } = held(code, parts['code'] ?? '', year);
  return {
    ...rest,
    ...(parts['unsure'] === undefined && { loai: parts['type'] ?? loai }),
    ...(parts['from'] !== undefined && { tu: parts['from'], den: parts['to'] }),
  };
}
