import { chartData } from '../content/chart/read.js';
import type { Chart, ChartValue } from '../document/tree.js';
import { type Decimal, formatNumber, trimmed } from '../text/number.js';
import type { ElementNode } from './element-node.js';
import { inlineOf } from './inline.js';
import type { RenderState } from './state.js';

/** A chart of the content as a block. Values of a series have as many decimals as the longest of them. */
export function chartBlock({ origin, template, chart }: ElementNode, state: RenderState): Chart {
  if (chart?.kind !== 'map') throw new Error('a chart without content');
  const { title, unit, kind, labels, series } = chartData(chart);
  return {
    kind: 'chart',
    origin,
    template,
    form: kind === 'thanh' ? 'bars' : 'columns',
    caption: title ? inlineOf(title, state) : [],
    unit: unit ? inlineOf(unit, state) : [],
    categories: labels.map((label) => inlineOf(label, state)),
    series: series.map(({ name, values }) => {
      const exact = values.map((typed) => typed && { ...typed, value: trimmed(typed.value) });
      const decimals = Math.max(0, ...exact.map((typed) => typed?.value.scale ?? 0));
      return {
        name: inlineOf(name, state),
        decimals,
        values: exact.map((typed): ChartValue | undefined => {
          if (!typed) return undefined;
          const { value, origin } = typed;
          return { origin, digits: digitsOf(value), shown: formatNumber(value, decimals) };
        }),
      };
    }),
  };
}

function digitsOf(value: Decimal): string {
  return formatNumber(value).replaceAll('.', '').replace(',', '.');
}
