/**
 * A chart of the content with its numbers read. Rules tell its problems; the template makes the block from it. Figures
 * that the program computes are put into the content as labels and series first, so that all charts are read alike.
 */
import { quoted } from '../../message/finding.js';
import type { ContentNode, MapNode, TextNode } from '../node.js';
import { textAt } from '../table/model.js';
import { checkParts, checkRepeated, checkSize } from './checks.js';
import { type ChartData, type ChartProblem, type ChartSeries, chartProblem, itemsAt } from './model.js';
import { readValues } from './values.js';

/** Key of a chart in a body. */
export const CHART_KEY = 'bieu_do';

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

function textsAt(map: MapNode, key: string): TextNode[] {
  return itemsAt(map, key).filter((item) => item.kind === 'text');
}
