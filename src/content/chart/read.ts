/**
 * A chart of the content with its numbers read. Rules tell its problems; the template makes the block from it. Figures
 * that the program computes are put into the content as labels and series first, so that all charts are read alike.
 */
import { quoted } from '../../message/finding.js';
import { foldForComparison } from '../../text/fold.js';
import type { ContentNode, MapNode, TextNode } from '../node.js';
import { textAt } from '../table/model.js';
import type { ChartConcern, ChartData, ChartProblem, ChartSeries } from './model.js';
import { readValues } from './values.js';

/** Key of a chart in a body. */
export const CHART_KEY = 'bieu_do';

/** More series cannot be told apart in black and white. */
const MAX_SERIES = 4;
/** More labels are hard to read in the width of a page. */
const MAX_LABELS = 12;

/** More bars than this are narrower than the numbers at their ends, even when these stand upward. */
const MAX_BARS = 32;

const CROWDED_MEND = 'gộp bớt, chia thành hai biểu đồ, hoặc dùng bảng';

/** Each chart is read once, however many rules ask for it. */
const known = new WeakMap<MapNode, ChartData>();

/** Reads a chart: the value of a key `bieu_do` that the schema accepts. */
export function chartData(map: MapNode): ChartData {
  const data = known.get(map) ?? readChart(map);
  known.set(map, data);
  return data;
}

/** Every chart in the content, in order of the file. */
export function* chartsIn(node: ContentNode): Generator<MapNode> {
  if (node.kind === 'list') for (const item of node.items) yield* chartsIn(item);
  if (node.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    // A template may have a key of the same name for something else.
    if (key === CHART_KEY && value.kind === 'map' && value.entries.has('don_vi_tinh')) yield value;
    else yield* chartsIn(value);
  }
}

function readChart(map: MapNode): ChartData {
  const problems: ChartProblem[] = [];
  const [title, unit] = [textAt(map, 'ten'), textAt(map, 'don_vi_tinh')];
  const labels = textsAt(map, 'nhan');
  const rows = itemsAt(map, 'day').filter((item) => item.kind === 'map');
  checkParts(map, problems);
  checkRepeated(labels, 'nhãn', problems);
  checkRepeated(
    rows.flatMap((row) => textAt(row, 'ten') ?? []),
    'tên dãy',
    problems,
  );
  const series = rows.map((row) => seriesOf(row, labels, unit, problems));
  checkSize(map, labels, series, problems);
  return {
    ...(title && { title }),
    ...(unit && { unit }),
    kind: textAt(map, 'kieu')?.value === 'thanh' ? 'thanh' : 'cot',
    labels,
    series,
    problems,
  };
}

function seriesOf(
  row: MapNode,
  labels: readonly TextNode[],
  unit: TextNode | undefined,
  problems: ChartProblem[],
): ChartSeries {
  const name = textAt(row, 'ten');
  if (!name) throw new Error('a series without name');
  const typed = textsAt(row, 'gia_tri');
  if (typed.length !== labels.length && labels.length > 0) {
    const message = `gặp ${typed.length} giá trị ở dãy ${quoted(name.value)}, cần ${labels.length} như số nhãn`;
    const mend =
      'ghi mỗi nhãn một giá trị; chưa có số liệu thì để ""; số có dấu phẩy đặt trong dấu nháy: "97,5"';
    problems.push(chartProblem('structure', row.entries.get('gia_tri')?.value ?? row, message, mend));
  }
  return {
    name,
    values: readValues(typed, { series: name.value, labels, unit: unit?.value ?? '' }, problems),
  };
}

function checkParts(map: MapNode, problems: ChartProblem[]): void {
  const missing = ['nhan', 'day'].filter((key) => itemsAt(map, key).length === 0);
  if (missing.length === 0) return;
  const mend = 'ghi các nhãn ở nhan, các dãy số liệu ở day';
  problems.push(
    chartProblem('structure', map, `còn thiếu ${missing.join(' và ')}, cần cả nhan và day`, mend),
  );
}

function checkRepeated(names: readonly TextNode[], what: string, problems: ChartProblem[]): void {
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

function checkSize(
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

/** A problem of a chart at the place of what is wrong. */
export function chartProblem(
  concern: ChartConcern,
  { origin }: ContentNode,
  message: string,
  mend: string,
): ChartProblem {
  return { concern, origin, subject: 'biểu đồ', message, mend };
}

function textsAt(map: MapNode, key: string): TextNode[] {
  return itemsAt(map, key).filter((item) => item.kind === 'text');
}

function itemsAt(map: MapNode, key: string): readonly ContentNode[] {
  const node = map.entries.get(key)?.value;
  return node?.kind === 'list' ? node.items : [];
}
