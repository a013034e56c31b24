import { type Finding, inOrder } from '../../message/finding.js';
import type { AwardFile } from '../data/award-file.js';
import type { Law } from '../law/law.js';
import { lawBasis } from './basis.js';
import { caseOf } from './case.js';
import { checkFile } from './check-file.js';
import { withLesserTitles } from './lesser-title.js';
import { ask, notApplicable, unknown } from './outcome.js';
import { placeOf } from './place.js';
import type { Case, CaseRule, Judged, Reason, Verdict } from './rule.js';
import { CASE_RULES, FILE_RULES } from './rules.js';
import { isBeforeItsTime, judgedOr, weightOf } from './weight.js';

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
    : judgedOr(() => rule.judge(one, parameters), unknown);
  const own = rule.basis?.(one);
  const weight = weightOf(outcome, found.entry, own !== undefined);
  return { rule: rule.id, outcome, weight, ...(own ?? lawBasis(found)) };
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

function noLaw(file: AwardFile): Finding {
  return {
    severity: 'error',
    rule: 'award/law',
    ...placeOf(file, ['ngay_tiep_nhan']),
    message: 'chưa có gói quy định cho ngày này, cần một gói quy định áp dụng cho hồ sơ tiếp nhận ngày đó',
    mend: 'kiểm tra lại ngày tiếp nhận, hoặc bổ sung gói vào content/quy-dinh',
  };
}
