/** What the steps of reading a chart share: its series and its problems. */
import type { Origin } from '../../document/origin.js';
import type { Decimal } from '../../text/number.js';
import type { ContentNode, MapNode, TextNode } from '../node.js';

/** A value as it is drawn. */
export interface ChartValue {
  readonly value: Decimal;
  readonly origin: Origin;
}

/** A row of values, one for each label; a hole where the value is not known. */
export interface ChartSeries {
  readonly name: TextNode;
  readonly values: readonly (ChartValue | undefined)[];
}

/** A chart of the content with its numbers read. */
export interface ChartData {
  readonly title?: TextNode;
  readonly unit?: TextNode;
  readonly kind: 'cot' | 'thanh';
  readonly labels: readonly TextNode[];
  readonly series: readonly ChartSeries[];
  readonly problems: readonly ChartProblem[];
}

/** What a problem of a chart is about; each concern is the matter of one rule. */
export type ChartConcern = 'structure' | 'repeated' | 'number' | 'negative' | 'crowded';

/** Something wrong with a chart, at its place. */
export interface ChartProblem {
  readonly concern: ChartConcern;
  readonly origin: Origin;
  readonly subject: string;
  readonly message: string;
  readonly mend: string;
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

/** The items of a list of a map; none where it is not there. */
export function itemsAt(map: MapNode, key: string): readonly ContentNode[] {
  const node = map.entries.get(key)?.value;
  return node?.kind === 'list' ? node.items : [];
}
