import type { AwardFile } from '../data/award-file.js';
import type { RuleLaw } from '../schema/law-pack.js';
import { MissingParameter } from './parameters.js';
import type { Outcome, Parameters, Reason } from './rule.js';

/** A rule may be about the achievements of later years only. */
export function isBeforeItsTime({ tu_nam: first }: Parameters, { data }: AwardFile): boolean {
  return first !== undefined && data.nam < Number(first);
}

/** Only a fact that is there, held against a clause that is known, shuts anybody out. */
export function weightOf(
  { kind }: Pick<Outcome, 'kind'>,
  law: RuleLaw,
  isDecided: boolean,
): Reason['weight'] {
  const isFirm = isDecided || (law.muc_do === 'chan' && law.tin_cay !== 'chua-xac-minh');
  if (kind === 'not-met' && isFirm) return 'blocks';
  return law.muc_do === 'canh-bao' ? 'remark' : 'asks';
}

/** A judgement, or what stands for it where the pack lacks a number. */
export function judgedOr<Result>(judge: () => Result, otherwise: (missing: string) => Result): Result {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof MissingParameter)) throw error;
    return otherwise(error.message);
  }
}
