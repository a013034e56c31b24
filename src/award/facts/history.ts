import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import type { PastAward, Proposal } from '../schema/award-file.js';
import { entriesOf } from './index.js';
import { standingOf } from './standing.js';

/** An award of a subject that may count towards a higher one for regular merit. */
export interface HeldAward {
  readonly award: string;
  readonly year: number;
  /** `ask`: of an unknown type, for long service, or proposed to a level above that has not decided yet. */
  readonly counts: 'yes' | 'ask';
  /** As entered in the history; absent for an award that this dossier proposes. */
  readonly past?: PastAward;
}

/** Awards of a ministry and of a province: one is worth the other wherever the law says ‹bộ, ngành, tỉnh›. */
const EQUALS = [
  ['cstd-tinh', 'cstd-bo'],
  ['co-tinh', 'co-bo'],
  ['bang-khen-tinh', 'bang-khen-bo'],
];

/** The award with those that are worth the same. */
export function withEquals(award: string): readonly string[] {
  return EQUALS.find((equals) => equals.includes(award)) ?? [award];
}

/** `Bằng khen của …`; the code itself where no pack names it. */
export function awardWords(law: Law, award: string): string {
  return law.award(award)?.entry.ten ?? award;
}

/** `Bằng khen … (2021)` */
export function heldWords(law: Law, { award, year }: HeldAward): string {
  return `${awardWords(law, award)} (${year})`;
}

/** Whether the history holds anything of a subject: where it does not, nothing is known of its awards. */
export function hasHistory(file: AwardFile, code: string): boolean {
  return entriesOf(file, 'lich_su', code).length > 0;
}

/**
 * What a subject holds of an award and its equals, the earliest first, each year once; with this year's proposals of the
 * same dossier, for the agency's own decisions are made before the papers go up. Thematic and sudden awards are left out.
 */
export function heldAwards(file: AwardFile, law: Law, code: string, award: string): readonly HeldAward[] {
  const awards = withEquals(award);
  const isWanted = ({ khen_thuong }: PastAward | Proposal) => awards.includes(khen_thuong);
  const past = entriesOf(file, 'lich_su', code).filter(isWanted).flatMap(countedPast);
  const proposed = entriesOf(file, 'de_nghi', code)
    .filter(isWanted)
    .flatMap((proposal) => countedProposal(file, law, proposal));
  return everyYearOnce([...past, ...proposed]).toSorted((a, b) => a.year - b.year);
}

/** Of several entries of one award in one year, the surest. */
function everyYearOnce(held: readonly HeldAward[]): HeldAward[] {
  const surest = new Map<string, HeldAward>();
  for (const one of held) {
    const key = `${one.award} ${one.year}`;
    const other = surest.get(key);
    if (!other || (other.counts === 'ask' && one.counts === 'yes')) surest.set(key, one);
  }
  return [...surest.values()];
}

function countedPast(past: PastAward): HeldAward[] {
  const counts = countsByType(past.khen_thuong, past.loai);
  return counts === 'no' ? [] : [{ award: past.khen_thuong, year: past.nam, counts, past }];
}

function countedProposal(
  file: AwardFile,
  law: Law,
  { khen_thuong: award, cho, loai }: Proposal,
): HeldAward[] {
  const byType = countsByType(award, loai);
  const standing = standingOf(file, cho, award);
  if (byType === 'no' || standing === 'none') return [];
  const isOwn = law.award(award)?.entry.tham_quyen === 'nguoi-dung-dau';
  const counts = standing === 'decided' || isOwn ? byType : 'ask';
  return [{ award, year: file.data.nam, counts }];
}

/** Titles of a year are always for regular merit. */
const YEARLY_TITLE = /^(ldtt|cstd-|tt-)/u;

/** Thematic and sudden awards never count towards one for regular merit; a type that is not known is asked for. */
function countsByType(award: string, type: PastAward['loai']): HeldAward['counts'] | 'no' {
  if (type === 'chuyen-de' || type === 'dot-xuat') return 'no';
  if (type === 'cong-trang' || (type === undefined && YEARLY_TITLE.test(award))) return 'yes';
  return 'ask';
}

/** How many of them fall into the years from `first` to `last`, for certain and in doubt. */
export function countedIn(held: readonly HeldAward[], first: number, last: number) {
  const inside = held.filter(({ year }) => year >= first && year <= last);
  const doubtful = inside.filter(({ counts }) => counts === 'ask');
  return { sure: inside.length - doubtful.length, doubtful };
}
