import type { Case } from '../rules/rule.js';
import type { AwardLaw } from '../schema/law-pack.js';
import { entriesOf } from './index.js';
import { standingOf } from './standing.js';

/** A greater title of the same subject and year. */
export interface GreaterTitle {
  readonly award: AwardLaw;
  /** Decided already, or by the same authority as the lesser one; others may still be refused. */
  readonly isCertain: boolean;
}

/**
 * The greatest other title that a subject gets for the year of the dossier. Rewards are paid beside titles, and titles of
 * other years each by themselves.
 *
 * @param isOut whether the subject's proposal for an award goes no further
 */
export function greaterTitle(
  { file, law, award, proposal }: Case,
  isOut: (award: string) => boolean = () => false,
): GreaterTitle | undefined {
  if (award.nhom !== 'danh-hieu') return undefined;
  const { nam } = file.data;
  const held = entriesOf(file, 'lich_su', proposal.cho).filter((past) => past.nam === nam);
  const proposed = entriesOf(file, 'de_nghi', proposal.cho);
  const codes = new Set([...held, ...proposed].map(({ khen_thuong }) => khen_thuong));
  const greater = [...codes]
    .flatMap((code) => law.award(code)?.entry ?? [])
    .filter(({ ma, nhom, bac }) => nhom === 'danh-hieu' && bac > award.bac && ma !== award.ma)
    .map((other) => ({ award: other, standing: standingOf(file, proposal.cho, other.ma) }))
    .filter(
      ({ award: { ma }, standing }) => standing === 'decided' || (standing === 'proposed' && !isOut(ma)),
    )
    .map(({ award: other, standing }) => ({
      award: other,
      isCertain: standing === 'decided' || other.tham_quyen === award.tham_quyen,
    }))
    .toSorted((a, b) => Number(b.isCertain) - Number(a.isCertain) || b.award.bac - a.award.bac);
  return greater[0];
}
