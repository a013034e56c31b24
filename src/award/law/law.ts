/** The law that applies on a day: the packs of all levels, the special before the general. */
import type { FullDate } from '../../document/date.js';
import type { AwardLaw, BaseSalary, LawPack, NoAward, RuleLaw, Setting } from '../schema/law-pack.js';

/** An entry of a pack, with the pack it stands in. */
export interface InPack<Entry> {
  readonly entry: Entry;
  readonly pack: LawPack;
}

/** What applies to dossiers received on a day. */
export interface Law {
  readonly date: FullDate;
  /** In force on that day, national first; where a pack takes over another, only it is here, completed. */
  readonly packs: readonly LawPack[];
  /** Titles and rewards, the greatest first. */
  readonly awards: readonly InPack<AwardLaw>[];
  /** Names that stand for nothing in the law. */
  readonly noAwards: readonly InPack<NoAward>[];
  readonly award: (code: string) => InPack<AwardLaw> | undefined;
  /** Clause, severity and parameters of a rule; absent where no pack in force holds it. */
  readonly rule: (id: string) => InPack<RuleLaw> | undefined;
  /** Of the most special level that gives it a value; without a value where none does. */
  readonly setting: (code: string) => InPack<Setting> | undefined;
  readonly settings: readonly InPack<Setting>[];
  readonly salaries: readonly InPack<BaseSalary>[];
  /** In đồng; absent where no pack says. */
  readonly roundingStepDong?: InPack<number>;
  /** What to know of the packs: ended acts, texts that were not read. Vietnamese sentences. */
  readonly cautions: readonly string[];
}
