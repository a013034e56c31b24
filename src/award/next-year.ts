/** What a dossier hands on to the one of the year after it. */
import { compareDates, shortDate } from '../document/date.js';
import type { AwardFile } from './data/award-file.js';
import { type TypedEntry, type TypedLists, typedLists } from './data/sheet-write.js';
import { historyWithGranted, proposalOutcome } from './outcomes.js';
import type { Judged } from './rules/rule.js';
import type { PastAward, Unit } from './schema/award-file.js';

/** Lists for the dossier of the next year. */
export interface HandedOn {
  /** Units, persons, what was rated, found and granted. Proposals, votes and pending matters are those of one year. */
  readonly lists: TypedLists;
  /** How many awards the decisions of the dossier add to the history. */
  readonly granted: number;
  /** How many proposals no decision speaks of yet: what becomes of them is not in the history. */
  readonly pending: number;
}

/** What a unit did in one year. */
const OF_ONE_YEAR: readonly (keyof Unit)[] = ['dan_dau', 'vuot_chi_tieu'];

/** Everything that still holds in the next year, as it was typed, and what was granted in this one. */
export function handedOn(file: AwardFile, judged: readonly Judged[]): HandedOn {
  const typed = typedLists(file.root);
  const { lich_su, nghi, nam } = file.data;
  const granted = historyWithGranted(file, judged).slice(lich_su.length);
  const nextYear = { year: nam + 1, month: 1, day: 1 };
  const lists: TypedLists = {
    don_vi: (typed.don_vi ?? []).map(withoutYear),
    ca_nhan: typed.ca_nhan ?? [],
    xep_loai: typed.xep_loai ?? [],
    nghi: (typed.nghi ?? []).filter((_, index) => {
      const end = nghi[index]?.den;
      return end !== undefined && compareDates(end, nextYear) >= 0;
    }),
    ky_luat: typed.ky_luat ?? [],
    sang_kien: typed.sang_kien ?? [],
    lich_su: [...(typed.lich_su ?? []), ...granted.map(typedAward)],
  };
  const pending = judged.filter((each) => proposalOutcome(each).kind === 'pending').length;
  return { lists, granted: granted.length, pending };
}

function withoutYear(unit: TypedEntry): TypedEntry {
  const dropped: readonly string[] = OF_ONE_YEAR;
  return Object.fromEntries(Object.entries(unit).filter(([key]) => !dropped.includes(key)));
}

function typedAward({ ngay, ...award }: PastAward): TypedEntry {
  const texts = Object.entries(award).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return { ...Object.fromEntries(texts), ...(ngay && { ngay: shortDate(ngay) }) };
}
