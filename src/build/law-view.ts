/** Titles and rewards as they are shown and as programs read them. */
import type { InPack, Law } from '../award/law/law.js';
import { type Money, moneyFor } from '../award/law/money.js';
import { CASE_RULES, FILE_RULES } from '../award/rules/rules.js';
import { AWARD_GROUPS, AWARD_SUBJECTS } from '../award/schema/law-award.js';
import { AUTHORITIES, type AwardLaw, CONFIDENCES, type RuleLaw } from '../award/schema/law-pack.js';
import { shortDate } from '../document/date.js';
import { type VoteView, voteView } from './law-vote-view.js';

/** Where something is laid down, and how well that is known, in words. */
export interface Basis {
  readonly clause: string;
  readonly confidence: string;
  readonly isVerified: boolean;
}

export interface MoneyView {
  /** In words: cá nhân, tập thể. */
  readonly for: string;
  readonly money: Money;
}

export interface RuleView extends Basis {
  readonly id: string;
  readonly title?: string;
  readonly severity: RuleLaw['muc_do'];
  readonly parameters: Readonly<Record<string, string>>;
  readonly pack: string;
  readonly note?: string;
}

export interface AwardSummary extends Basis {
  readonly code: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly group: string;
  readonly subjects: readonly string[];
  readonly authority: string;
  readonly pack: string;
}

export interface AwardView extends AwardSummary {
  readonly conditions: readonly (Basis & { readonly text: string })[];
  readonly vote: VoteView;
  readonly dossier: readonly string[];
  readonly money: readonly MoneyView[];
  /** The day of decision that the money is computed for: that which the law is asked for. */
  readonly decidedOn: string;
  readonly hasCertificate?: boolean;
  readonly rules: readonly RuleView[];
  readonly note?: string;
}

export function awardSummary({ entry, pack }: InPack<AwardLaw>): AwardSummary {
  return {
    code: entry.ma,
    name: entry.ten,
    ...(entry.viet_tat !== undefined && { abbreviation: entry.viet_tat }),
    group: wordsOf(AWARD_GROUPS, entry.nhom),
    subjects: entry.cho.map((whom) => wordsOf(AWARD_SUBJECTS, whom)),
    authority: wordsOf(AUTHORITIES, entry.tham_quyen),
    ...basisOf(entry),
    pack: pack.ten,
  };
}

function wordsOf(options: readonly { readonly id: string; readonly words: string }[], id: string): string {
  return options.find((option) => option.id === id)?.words ?? id;
}

export function awardView(found: InPack<AwardLaw>, law: Law): AwardView {
  const { entry } = found;
  return {
    ...awardSummary(found),
    conditions: (entry.dieu_kien ?? []).map((condition) => ({
      text: condition.noi_dung,
      ...basisOf(condition),
    })),
    vote: voteView(entry, law),
    dossier: entry.ho_so ?? [],
    money: entry.cho.map((whom) => ({
      for: wordsOf(AWARD_SUBJECTS, whom),
      money: moneyFor(entry, whom === 'ca-nhan' ? 'person' : 'unit', law, law.date),
    })),
    decidedOn: shortDate(law.date),
    ...(entry.giay_chung_nhan !== undefined && { hasCertificate: entry.giay_chung_nhan }),
    rules: (entry.quy_tac ?? []).flatMap((id) => {
      const rule = law.rule(id);
      return rule ? [ruleView(rule)] : [];
    }),
    ...(entry.ghi_chu !== undefined && { note: entry.ghi_chu }),
  };
}

const TITLES = new Map([...CASE_RULES, ...FILE_RULES].map(({ id, title }) => [id, title]));

export function ruleView({ entry, pack }: InPack<RuleLaw>): RuleView {
  const title = TITLES.get(entry.ma);
  return {
    id: entry.ma,
    ...(title !== undefined && { title }),
    severity: entry.muc_do,
    parameters: entry.tham_so ?? {},
    ...basisOf(entry),
    pack: pack.ten,
    ...(entry.ghi_chu !== undefined && { note: entry.ghi_chu }),
  };
}

export function basisOf({ can_cu, tin_cay }: Pick<AwardLaw, 'can_cu' | 'tin_cay'>): Basis {
  return {
    clause: can_cu,
    confidence: wordsOf(CONFIDENCES, tin_cay),
    isVerified: tin_cay === 'da-doc',
  };
}
