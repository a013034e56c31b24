import type { FullDate } from '../document/date.js';
import type { AwardFile } from './data/award-file.js';
import { entriesOf } from './facts/index.js';
import { standingOf } from './facts/standing.js';
import type { Law } from './law/law.js';
import { type Money, moneyFor } from './law/money.js';
import { caseOf } from './rules/case.js';
import type { Case, Subject } from './rules/rule.js';
import type { AwardLaw } from './schema/law-pack.js';

/** What goes with an award of this year, and whether it is paid. */
export interface Prize {
  readonly subject: Subject;
  readonly award: AwardLaw;
  /** Of the proposal in the dossier. */
  readonly index: number;
  readonly amount: Money;
  readonly isPaid: boolean;
  /** Why it is not paid, or what may change that; Vietnamese. */
  readonly why?: string;
  /** Of the rule behind `why`. */
  readonly clause?: string;
}

/** The rule that of several titles of one period only the greatest is paid. */
const ONE_TITLE = 'R-MON-02';

/**
 * The money of every proposal that no decision refused, in the order of the proposals.
 *
 * @param decisionDate chooses the base salary
 */
export function prizesOf(file: AwardFile, law: Law, decisionDate: FullDate): Prize[] {
  return file.data.de_nghi.flatMap((proposal, index) => {
    const one = caseOf(file, law, proposal, index);
    if (!one || standingOf(file, proposal.cho, proposal.khen_thuong) === 'none') return [];
    return prizeOf(one, decisionDate);
  });
}

function prizeOf(one: Case, decisionDate: FullDate): Prize {
  const { subject, award, law, index } = one;
  const amount = moneyFor(award, subject.kind, law, decisionDate);
  const greater = greaterTitle(one);
  const prize = { subject, award, index, amount, isPaid: greater?.isCertain !== true };
  if (!greater) return prize;
  const clause = law.rule(ONE_TITLE)?.entry.can_cu;
  const why = greater.isCertain
    ? `chỉ trả tiền thưởng của danh hiệu cao nhất: ${greater.award.ten}`
    : `đang đề nghị ${greater.award.ten}; khi được tặng chỉ hưởng mức của danh hiệu cao nhất`;
  return { ...prize, why, ...(clause !== undefined && { clause }) };
}

/** A greater title of the same subject and year. */
export interface GreaterTitle {
  readonly award: AwardLaw;
  /** Decided already, or by the same authority as the lesser one; others may still be refused. */
  readonly isCertain: boolean;
}

/**
 * The greatest other title that a subject gets for the year of the dossier. Rewards are paid beside titles, and titles of
 * other years each by themselves.
 */
export function greaterTitle({ file, law, award, proposal }: Case): GreaterTitle | undefined {
  if (award.nhom !== 'danh-hieu') return undefined;
  const { nam } = file.data;
  const held = entriesOf(file, 'lich_su', proposal.cho).filter((past) => past.nam === nam);
  const proposed = entriesOf(file, 'de_nghi', proposal.cho);
  const codes = new Set([...held, ...proposed].map(({ khen_thuong }) => khen_thuong));
  const greater = [...codes]
    .flatMap((code) => law.award(code)?.entry ?? [])
    .filter(({ ma, nhom, bac }) => nhom === 'danh-hieu' && bac > award.bac && ma !== award.ma)
    .map((other) => ({ award: other, standing: standingOf(file, proposal.cho, other.ma) }))
    .filter(({ standing }) => standing !== 'none')
    .map(({ award: other, standing }) => ({
      award: other,
      isCertain: standing === 'decided' || other.tham_quyen === award.tham_quyen,
    }))
    .toSorted((a, b) => Number(b.isCertain) - Number(a.isCertain) || b.award.bac - a.award.bac);
  return greater[0];
}
