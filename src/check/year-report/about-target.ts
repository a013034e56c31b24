/** Which target of the plan a clause of the report speaks of. */
import type { JudgedTarget } from '../../content/follow-up/judged.js';
import type { FigureClause } from '../../content/follow-up/typed-figures.js';
import { foldForComparison } from '../../text/fold.js';

/** Phrases that stand in every other target and sentence. */
const COMMON =
  /cán bộ|công chức|viên chức|người lao động|cơ quan|đơn vị|hoàn thành|nhiệm vụ|thực hiện|tỷ lệ|số lượng|chỉ tiêu|kế hoạch|được công nhận|trong năm/gu;

/** A clause is about a target when so many pairs of neighbouring words agree, of those that could. */
const LEAST_PAIRS = 2;
const LEAST_SHARE = 0.4;

/**
 * The one target whose code or words a clause holds.
 *
 * @param judged the targets that the figures in question can belong to
 */
export function targetOfClause(
  { text, words }: FigureClause,
  judged: readonly JudgedTarget[],
): JudgedTarget | undefined {
  const codes = withoutMarks(text);
  const named = judged.filter(({ target }) => codes.includes(target.ma));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const pairs = pairsIn(words);
  const scored = judged
    .map((each) => ({ each, score: agreement(pairs, pairsIn(each.target.noi_dung)) }))
    .filter(({ score }) => score >= LEAST_SHARE)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score !== second?.score ? best.each : undefined;
}

/** The words of a clause that can be a code; what stands in marks is no mention. */
function withoutMarks(text: string): string[] {
  return text.replace(/\{\{[^{}]*\}\}/gu, ' ').match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu) ?? [];
}

function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared < LEAST_PAIRS ? 0 : shared / Math.min(a.size, b.size);
}

function pairsIn(text: string): Set<string> {
  const words =
    foldForComparison(text)
      .replace(COMMON, ' | ')
      .match(/\p{L}+|\|/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => [words[index], word]);
  return new Set(pairs.filter((pair) => !pair.includes('|')).map((pair) => pair.join(' ')));
}
