import { limited } from '../../content/finding-limit.js';
import { type Finding, inOrder } from '../../message/finding.js';
import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import type { RuleLaw } from '../schema/law-pack.js';
import { lawBasis } from './basis.js';
import { caseOf } from './case.js';
import { withLesserTitles } from './lesser-title.js';
import { ask, notApplicable, unknown } from './outcome.js';
import { MissingParameter } from './parameters.js';
import { placeOf } from './place.js';
import type {
  Case,
  CaseRule,
  FileOutcome,
  FileRule,
  Judged,
  Outcome,
  Parameters,
  Reason,
  Verdict,
} from './rule.js';
import { CASE_RULES, FILE_RULES } from './rules.js';

/** A dossier, judged: its proposals one by one, and what was found in it as a whole. */
export interface Judgement {
  /** In the order of the proposals; those of which the law knows nothing are not here, but among the findings. */
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
}

/** The rule that a pack must have been compared with the acts that came after it. */
export const NOT_COMPARED = 'goi-quy-dinh';

/** Judges every proposal of a dossier, and the dossier itself, by the law that applies to it. */
export function judgeAll(file: AwardFile, law: Law): Judgement {
  if (law.awards.length === 0) return { judged: [], findings: [noLaw(file)] };
  const cases = file.data.de_nghi.flatMap((proposal, index) => caseOf(file, law, proposal, index) ?? []);
  return {
    judged: withLesserTitles(cases.map(judgeCase)),
    findings: inOrder(FILE_RULES.flatMap((rule) => checkFile(rule, file, law))),
  };
}

/** Judges one proposal by the rules that its award names in the packs, and by those for all. */
export function judgeCase(one: Case): Judged {
  const named = new Set(one.award.quy_tac);
  const rules = CASE_RULES.filter(({ id, isForAll }) => named.has(id) || (isForAll && one.law.rule(id)));
  const told = [...rules.map((rule) => reasonOf(rule, one)), ...notCompared(one)];
  const reasons = told.filter(({ outcome }) => !['met', 'not-applicable'].includes(outcome.kind));
  const met = told.filter(({ outcome }) => outcome.kind === 'met');
  return { one, verdict: verdictOf(reasons), reasons, met };
}

function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ weight }) => weight === 'blocks')) return 'not-eligible';
  return reasons.some(({ weight }) => weight === 'asks') ? 'needs-person' : 'eligible';
}

/** What a rule says of a proposal, with its clause. */
export function reasonOf(rule: CaseRule, one: Case): Reason {
  const found = one.law.rule(rule.id);
  if (!found) {
    const outcome = unknown('gói quy định chưa ghi căn cứ của quy tắc này');
    return { rule: rule.id, outcome, weight: 'asks', clause: '', confidence: '', pack: '' };
  }
  const { tham_so: parameters = {} } = found.entry;
  const outcome = isBeforeItsTime(parameters, one.file)
    ? notApplicable
    : judged(() => rule.judge(one, parameters), unknown);
  const own = rule.basis?.(one);
  const weight = weightOf(outcome, found.entry, own !== undefined);
  return { rule: rule.id, outcome, weight, ...(own ?? lawBasis(found)) };
}

/** A rule may be about the achievements of later years only. */
function isBeforeItsTime({ tu_nam: first }: Parameters, { data }: AwardFile): boolean {
  return first !== undefined && data.nam < Number(first);
}

/** Only a fact that is there, held against a clause that is known, shuts anybody out. */
function weightOf({ kind }: Pick<Outcome, 'kind'>, law: RuleLaw, isDecided: boolean): Reason['weight'] {
  const isFirm = isDecided || (law.muc_do === 'chan' && law.tin_cay !== 'chua-xac-minh');
  if (kind === 'not-met' && isFirm) return 'blocks';
  return law.muc_do === 'canh-bao' ? 'remark' : 'asks';
}

/** While nobody has compared a pack with a later act, its clauses may no longer hold. */
function notCompared({ law, award }: Case): Reason[] {
  const pack = law.award(award.ma)?.pack;
  if (!pack || pack.chua_doi_chieu === undefined || pack.xac_nhan !== undefined) return [];
  const outcome = ask(
    `gói ${pack.ma} chưa được đối chiếu: ${pack.chua_doi_chieu}; điều kiện có còn đúng không`,
  );
  return [{ rule: NOT_COMPARED, outcome, weight: 'asks', clause: '', confidence: '', pack: pack.ma }];
}

/** What a rule about the whole dossier finds; nothing where no pack in force holds the rule. */
export function checkFile(rule: FileRule, file: AwardFile, law: Law): Finding[] {
  const found = law.rule(rule.id);
  const { tham_so: parameters = {} } = found?.entry ?? {};
  if (!found || isBeforeItsTime(parameters, file)) return [];
  const own = rule.basis?.(law);
  const { clause, confidence, pack } = own ?? lawBasis(found);
  const outcomes = judged(
    () => rule.check(file, law, parameters),
    (message): FileOutcome[] => [
      { ...placeOf(file, []), subject: rule.id, message, mend: 'bổ sung vào gói quy định', kind: 'unknown' },
    ],
  );
  return limited(outcomes).map(({ kind, ...told }) => ({
    rule: `award/${rule.id}`,
    severity: weightOf({ kind }, found.entry, own !== undefined) === 'blocks' ? 'error' : 'advice',
    ...told,
    clause,
    certainty: `${confidence}; gói ${pack}`,
  }));
}

/** A judgement, or what stands for it where the pack lacks a number. */
function judged<Result>(judge: () => Result, otherwise: (missing: string) => Result): Result {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof MissingParameter)) throw error;
    return otherwise(error.message);
  }
}

function noLaw(file: AwardFile): Finding {
  return {
    severity: 'error',
    rule: 'award/law',
    ...placeOf(file, ['ngay_tiep_nhan']),
    message: 'chưa có gói quy định cho ngày này, cần một gói quy định áp dụng cho hồ sơ tiếp nhận ngày đó',
    mend: 'kiểm tra lại ngày tiếp nhận, hoặc bổ sung gói vào content/quy-dinh',
  };
}
