/** How the proposals of a dossier were judged, in words for clerks and as data for programs. */
import type { Law } from '../award/law/law.js';
import { codeOf, nameOf } from '../award/rules/case.js';
import type { Judged, Reason, Verdict } from '../award/rules/rule.js';
import { outcomeWords, VERDICT_WORDS } from '../award/rules/told.js';
import { shortDate } from '../document/date.js';

const HEADER = ['MÃ', 'HỌ TÊN, TẬP THỂ', 'DANH HIỆU, HÌNH THỨC', 'KẾT QUẢ', 'QUY TẮC'];

/** A row for each proposal below a header, every cell as a clerk reads it. */
export function awardRows(judged: readonly Judged[]): string[][] {
  return [
    HEADER,
    ...judged.map(({ one, verdict, reasons }) => [
      codeOf(one.subject),
      nameOf(one.subject),
      one.award.ten,
      VERDICT_WORDS[verdict],
      reasons.map(({ rule }) => rule).join(', '),
    ]),
  ];
}

/** `40 đủ điều kiện, 5 cần người xem xét, 1 không xét được`: how many proposals there are of each verdict. */
export function awardSummary(judged: readonly Judged[], unjudged: number): string {
  const counts = (Object.keys(VERDICT_WORDS) as Verdict[]).map((wanted) => ({
    words: VERDICT_WORDS[wanted],
    count: judged.filter(({ verdict }) => verdict === wanted).length,
  }));
  return [...counts, { words: 'không xét được', count: unjudged }]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ');
}

/** `hồ sơ tiếp nhận ngày 24/12/2025, áp dụng các gói quoc-gia-2025, tinh-mau` */
export function lawWords({ date, packs }: Law): string {
  const codes = packs.map(({ ma }) => ma).join(', ') || 'chưa có';
  return `hồ sơ tiếp nhận ngày ${shortDate(date)}, gói quy định: ${codes}`;
}

/** A judgement for programs; persons by their codes only. */
export function awardJson({ one, verdict, reasons, met }: Judged): object {
  return {
    code: codeOf(one.subject),
    award: one.award.ma,
    verdict,
    reasons: reasons.map(reasonJson),
    met: met.map(({ rule }) => rule),
  };
}

function reasonJson({ rule, outcome, weight, clause, confidence, pack }: Reason): object {
  return { rule, weight, kind: outcome.kind, text: outcomeWords(outcome), clause, confidence, pack };
}
