import { type Chart, type ChartSeries, type Inline, plainText } from '../../../document/tree.js';
import type { XmlElement } from '../../../package/xml-tree.js';
import { categoryCells, nameCell, valueCells } from './figures.js';
import { seriesShape, textLook } from './look.js';
import { element, valued, withAttributes } from './xml.js';

/** Marks of Vietnam, where the program that draws the chart can follow another language than that of the PC. */
const VIETNAMESE = '[$-42A]';

/** How numbers are shown: a mark between thousands, and so many decimals. */
export function numberFormat(decimals: number): string {
  return `${VIETNAMESE}#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

/** `c:ser`: the bars of one series (21.2.2.170). A value that is not known has no point, so it leaves a gap. */
export function seriesXml(
  series: ChartSeries,
  index: number,
  chart: Chart,
  labelsUpward: boolean,
): XmlElement {
  const { categories } = chart;
  return element(
    'c:ser',
    valued('c:idx', index),
    valued('c:order', index),
    element('c:tx', textsXml(nameCell(index), [series.name])),
    seriesShape(index),
    valued('c:invertIfNegative', 0),
    labelsXml(series.decimals, labelsUpward),
    element('c:cat', textsXml(categoryCells(categories.length), categories)),
    element('c:val', valuesXml(series, index)),
  );
}

/** A number at the end of every bar. */
function labelsXml(decimals: number, upward: boolean): XmlElement {
  return element(
    'c:dLbls',
    numberFormatXml(decimals),
    textLook({ upward }),
    valued('c:dLblPos', 'outEnd'),
    valued('c:showLegendKey', 0),
    valued('c:showVal', 1),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
  );
}

export function numberFormatXml(decimals: number): XmlElement {
  return withAttributes('c:numFmt', { formatCode: numberFormat(decimals), sourceLinked: 0 });
}

function textsXml(cells: string, texts: readonly Inline[]): XmlElement {
  const points = texts.map((text, index) => pointXml(index, plainText(text)));
  const cache = element('c:strCache', valued('c:ptCount', texts.length), ...points);
  return element('c:strRef', element('c:f', cells), cache);
}

function valuesXml({ values, decimals }: ChartSeries, index: number): XmlElement {
  const points = values.flatMap((value, at) => (value ? [pointXml(at, value.digits)] : []));
  const cache = element(
    'c:numCache',
    element('c:formatCode', numberFormat(decimals)),
    valued('c:ptCount', values.length),
    ...points,
  );
  return element('c:numRef', element('c:f', valueCells(index, values.length)), cache);
}

function pointXml(index: number, value: string): XmlElement {
  return withAttributes('c:pt', { idx: index }, element('c:v', value));
}
