/** What a chart must fulfil besides its numbers. */
import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { MapNode, TextNode } from '../node.js';
import { type ChartProblem, type ChartSeries, chartProblem, itemsAt } from './model.js';

/** More series cannot be told apart in black and white. */
const MAX_SERIES = 4;
/** More labels are hard to read in the width of a page. */
const MAX_LABELS = 12;

/** More bars than this are narrower than the numbers at their ends, even when these stand upward. */
const MAX_BARS = 32;

const CROWDED_MEND = 'gộp bớt, chia thành hai biểu đồ, hoặc dùng bảng';

/** Labels and series are given. */
export function checkParts(map: MapNode, problems: ChartProblem[]): void {
  const missing = ['nhan', 'day'].filter((key) => itemsAt(map, key).length === 0);
  if (missing.length === 0) return;
  const mend = 'ghi các nhãn ở nhan, các dãy số liệu ở day';
  problems.push(
    chartProblem('structure', map, `còn thiếu ${missing.join(' và ')}, cần cả nhan và day`, mend),
  );
}

/**
 * Names are told apart.
 *
 * @param what they are, as the clerk is told
 */
export function checkRepeated(names: readonly TextNode[], what: string, problems: ChartProblem[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = foldForComparison(name.value);
    if (seen.has(folded)) {
      const message = `gặp ${what} ${quoted(name.value)} hai lần, cần ${what} không trùng nhau`;
      problems.push(chartProblem('repeated', name, message, 'gộp lại, hoặc ghi rõ chỗ khác nhau'));
    }
    seen.add(folded);
  }
}

/** There is something to draw, and not too much. */
export function checkSize(
  map: MapNode,
  labels: readonly TextNode[],
  series: readonly ChartSeries[],
  problems: ChartProblem[],
): void {
  const tooMany = itemsAt(map, 'day')[MAX_SERIES];
  if (tooMany) {
    const message = `gặp ${series.length} dãy số liệu, cần không quá ${MAX_SERIES}`;
    const mend = 'chia thành hai biểu đồ: in đen trắng không phân biệt được nhiều dãy hơn';
    problems.push(chartProblem('structure', tooMany, message, mend));
  }
  const hasTyped = problems.some(({ concern }) => concern === 'number' || concern === 'structure');
  if (!hasTyped && series.every(({ values }) => values.every((value) => value === undefined))) {
    const mend = 'ghi số liệu; chưa có số nào thì bỏ biểu đồ';
    problems.push(chartProblem('structure', map, 'biểu đồ chưa có số liệu nào, cần ít nhất một', mend));
  }
  const crowded = labels[MAX_LABELS];
  if (crowded) {
    const message = `gặp ${labels.length} nhãn, cần không quá ${MAX_LABELS} để dễ đọc`;
    problems.push(chartProblem('crowded', crowded, message, CROWDED_MEND));
  } else if (labels.length * series.length > MAX_BARS) {
    const message = `gặp ${labels.length} nhãn × ${series.length} dãy, cần không quá ${MAX_BARS} cột để số không chồng nhau`;
    problems.push(chartProblem('crowded', map, message, CROWDED_MEND));
  }
}
