/** A judgement in words for clerks. */
import { limited } from '../../content/finding-limit.js';
import type { Finding } from '../../message/finding.js';
import { codeOf, nameOf } from './case.js';
import { NOT_COMPARED } from './judge.js';
import { placeOf } from './place.js';
import type { Case, Judged, Outcome, Reason, Verdict } from './rule.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  eligible: 'đủ điều kiện',
  'needs-person': 'cần người xem xét',
  'not-eligible': 'không đủ điều kiện',
};

const WEIGHT_WORDS: Readonly<Record<Reason['weight'], string>> = {
  blocks: VERDICT_WORDS['not-eligible'],
  asks: VERDICT_WORDS['needs-person'],
  remark: 'lưu ý',
};

/** Whether people are called by their names, or by their codes alone: reports for programs hold no names. */
export type Naming = 'names' | 'codes';

/** `CN07 Nguyễn Văn Ví – Chiến sĩ thi đua cơ sở` */
export function caseWords({ subject, award }: Case, naming: Naming): string {
  const isNamed = naming === 'names' || subject.kind === 'unit';
  return `${codeOf(subject)}${isNamed ? ` ${nameOf(subject)}` : ''} – ${award.ten}`;
}

/** `xếp loại năm 2025 là ‹hoàn thành nhiệm vụ›, cần ‹hoàn thành tốt nhiệm vụ› trở lên` */
export function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'met':
    case 'not-applicable':
      return '';
    case 'not-met':
      return `${outcome.found}, cần ${outcome.expected}`;
    case 'unknown':
      return `chưa có ${outcome.missing}`;
    case 'ask':
      return outcome.question;
  }
}

const MENDS: Readonly<Record<Outcome['kind'], string>> = {
  met: '',
  'not-applicable': '',
  'not-met': 'bỏ đề nghị này, hoặc sửa hồ sơ nếu ghi sai',
  unknown: 'bổ sung vào hồ sơ',
  ask: 'người xem xét quyết định và ghi vào biên bản',
};

/** A finding for each reason. That a pack was not compared is told once, with the law, and not of every proposal. */
export function reasonFindings(judged: Judged, naming: Naming): Finding[] {
  const { one, reasons } = judged;
  const { origin } = placeOf(one.file, ['de_nghi', one.index]);
  return limited(
    reasons
      .filter(({ rule }) => rule !== NOT_COMPARED)
      .map((reason) => ({
        severity: reason.weight === 'blocks' ? 'error' : 'advice',
        rule: `award/${reason.rule}`,
        origin,
        subject: caseWords(one, naming),
        message: `${WEIGHT_WORDS[reason.weight]}: ${outcomeWords(reason.outcome)}`,
        mend: reason.weight === 'remark' ? 'xem lại trước khi trình' : MENDS[reason.outcome.kind],
        ...(reason.clause !== '' && {
          clause: reason.clause,
          certainty: `${reason.confidence}; gói ${reason.pack}`,
        }),
      })),
  );
}
