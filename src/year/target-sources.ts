/** What the old year left for the targets of a new plan. */
import type { SourceText } from '../content/source.js';

/** A result of the old year that is surely known. */
export interface Reached {
  /** What the target was measured in. */
  readonly measure: string;
  /** As a plan writes it. */
  readonly value: string;
  /** Where it stands, as shown to the clerk. */
  readonly place: string;
  /** The file says that it was made up. */
  readonly isInvented: boolean;
}

export interface TargetSources {
  /** By the code of the target. */
  readonly reached: ReadonlyMap<string, Reached>;
  /** The report of the old year, where it sets targets for the next one. */
  readonly report?: SourceText;
}

/** The key of a plan that holds its targets, and the key of a report that holds those of the next plan. */
export const TARGETS = 'chi_tieu';
export const NEXT_TARGETS = 'chi_tieu_nam_sau';
