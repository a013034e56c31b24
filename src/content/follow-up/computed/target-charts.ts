import { VERDICT_WORDS } from '../judged-words.js';
import type { Verdict } from '../judgement.js';
import type { YearFacts } from '../year-facts.js';
import { type MadeChart, wholeNumber } from './made-chart.js';

const NO_UNIT = 'Chưa ghi đơn vị';
const MET: readonly Verdict[] = ['met', 'exceeded'];

/** How many targets each responsible unit met, and how many it did not or nobody knows yet. Dropped ones are left out. */
export function targetsByUnit({ judged }: YearFacts): MadeChart {
  const kept = judged.filter(({ judgement }) => judgement.verdict !== 'dropped');
  const unitOf = ({ target }: (typeof kept)[number]) => target.phu_trach ?? NO_UNIT;
  const labels = [...new Set(kept.map(unitOf))];
  const counts = (isMet: boolean) =>
    labels.map((label) => {
      const own = kept.filter(
        (each) => unitOf(each) === label && MET.includes(each.judgement.verdict) === isMet,
      );
      return wholeNumber(own.length);
    });
  return {
    labels,
    series: [
      { name: 'Đạt', values: counts(true) },
      { name: 'Không đạt hoặc chưa rõ', values: counts(false) },
    ],
  };
}

/** How many targets there are of each verdict. */
export function targetsByVerdict({ judged }: YearFacts): MadeChart {
  const verdicts = (Object.keys(VERDICT_WORDS) as Verdict[]).map((verdict) => ({
    words: VERDICT_WORDS[verdict],
    count: judged.filter(({ judgement }) => judgement.verdict === verdict).length,
  }));
  const there = verdicts.filter(({ count }) => count > 0);
  return {
    labels: there.map(({ words }) => `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`),
    series: [{ name: 'Số chỉ tiêu', values: there.map(({ count }) => wholeNumber(count)) }],
  };
}
