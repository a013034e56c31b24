/** Which target of the plan a clause of the report speaks of. */
import type { JudgedTarget } from '../../content/follow-up/judged.js';
import type { FigureClause, TypedFigure } from '../../content/follow-up/typed-figures.js';
import { foldForComparison } from '../../text/fold.js';

/** Phrases that stand in every other target and sentence. */
const COMMON =
  /cán bộ|công chức|viên chức|người lao động|cơ quan|đơn vị|hoàn thành|nhiệm vụ|thực hiện|tỷ lệ|số lượng|chỉ tiêu|kế hoạch|được công nhận|trong năm/gu;

/** A clause is about a target when so many pairs of neighbouring words agree, of those that could. */
const LEAST_PAIRS = 2;
const LEAST_SHARE = 0.4;

/** The one target that figures of this sort can belong to and whose code or words the clause holds. */
export function targetOfClause(
  { words }: FigureClause,
  { isPercent }: TypedFigure,
  judged: readonly JudgedTarget[],
): JudgedTarget | undefined {
  const measured = judged.filter(({ target }) => target.don_vi_tinh === (isPercent ? 'ty-le' : 'so-luong'));
  const pairs = pairsIn(words);
  const scored = measured
    .map((each) => ({ each, score: agreement(pairs, pairsIn(each.target.noi_dung)) }))
    .filter(({ score }) => score >= LEAST_SHARE)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score !== second?.score ? best.each : undefined;
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
