import { grouped } from '../facts/index.js';
import { codeOf } from './case.js';
import { ask } from './outcome.js';
import type { Judged, Reason } from './rule.js';

/** Not of the law packs: a title that another proposal may rest on must itself be granted. */
export const LESSER_TITLE = 'danh-hieu-kem';

/**
 * Asks about the proposals of a person whose lesser title, proposed in the same dossier, was found not eligible: the greater
 * one counts it as granted.
 */
export function withLesserTitles(judged: readonly Judged[]): readonly Judged[] {
  const bySubject = grouped(judged, ({ one }) => [codeOf(one.subject)]);
  return judged.map((greater) => {
    const lesser = bySubject
      .get(codeOf(greater.one.subject))
      ?.find((other) => isRefusedBelow(other, greater));
    if (!lesser) return greater;
    const reasons = [...greater.reasons, reasonOf(lesser)];
    return {
      ...greater,
      reasons,
      verdict: greater.verdict === 'eligible' ? 'needs-person' : greater.verdict,
    };
  });
}

function isRefusedBelow({ one, verdict }: Judged, greater: Judged): boolean {
  const { award, subject } = one;
  const isTitle = subject.kind === 'person' && award.nhom === 'danh-hieu';
  return isTitle && verdict === 'not-eligible' && award.bac < greater.one.award.bac;
}

function reasonOf({ one: { award } }: Judged): Reason {
  const outcome = ask(
    `đề nghị ${award.ten} của cùng người không đủ điều kiện: đề nghị này có dựa vào danh hiệu đó không`,
  );
  return { rule: LESSER_TITLE, outcome, weight: 'asks', clause: '', confidence: '', pack: '' };
}
