/** How results stand to their plan, in words for clerks. */

import type { JudgedTarget } from '../content/follow-up/judged.js';
import { actualWords, changeWords, plannedWords, VERDICT_WORDS } from '../content/follow-up/judged-words.js';
import type { Verdict } from '../content/follow-up/judgement.js';
import { formatNumber } from '../text/number.js';

const HEADER = ['MÃ', 'KẾ HOẠCH', 'THỰC HIỆN', '% HOÀN THÀNH', 'SO VỚI NĂM TRƯỚC', 'ĐÁNH GIÁ'];

/** A row for each target below a header, every cell as a clerk reads it. */
export function judgedRows(judged: readonly JudgedTarget[]): string[][] {
  return [HEADER, ...judged.map(rowOf)];
}

/** `5 đạt, 1 vượt, 1 chưa có số liệu`: how many targets there are of each verdict. */
export function verdictSummary(judged: readonly JudgedTarget[]): string {
  const verdicts = Object.keys(VERDICT_WORDS) as Verdict[];
  return verdicts
    .map((verdict) => ({
      verdict,
      count: judged.filter(({ judgement }) => judgement.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict]}`)
    .join(', ');
}

/** A judgement for programs: numbers as Vietnamese documents write them, so that none loses a digit. */
export function judgedJson({ target, result, actual, judgement }: JudgedTarget): object {
  const { verdict, completion, change } = judgement;
  return {
    code: target.ma,
    verdict,
    ...(result && actual && { actual: actualWords({ target, result, actual, judgement }) }),
    ...(completion && { completion: formatNumber(completion) }),
    ...(change && { change: formatNumber(change) }),
  };
}

function rowOf(judged: JudgedTarget): string[] {
  const { target, judgement } = judged;
  const { verdict, completion } = judgement;
  return [
    target.ma,
    plannedWords(judged),
    actualWords(judged),
    completion ? formatNumber(completion) : '',
    changeWords(judged),
    VERDICT_WORDS[verdict],
  ];
}
