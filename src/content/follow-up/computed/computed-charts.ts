/** Charts that ask for computed figures, filled before rules and template see them. */
import type { Origin } from '../../../document/origin.js';
import { type Finding, FindingsError, quoted } from '../../../message/finding.js';
import { CHART_KEY } from '../../chart/read.js';
import type { ContentDocument } from '../../document.js';
import { type ContentNode, type MapEntry, type MapNode, withMapsReplaced } from '../../node.js';
import type { ComputedChart } from '../../schema/chart.js';
import type { YearFacts } from '../year-facts.js';
import { type Asked, askedIn, askedProblem, problemAt } from './asked.js';
import { awardChart } from './award-chart.js';
import type { MadeChart } from './made-chart.js';
import { cell, numberCell } from './made-table.js';
import { targetsByUnit, targetsByVerdict } from './target-charts.js';

const OWN_KEYS = ['nhan', 'day'];

/**
 * The document with its computed charts filled from its facts.
 *
 * @throws FindingsError where a chart cannot be made: no facts, no data for it, or values of its own besides
 */
export function withComputedCharts(document: ContentDocument): ContentDocument {
  const all = [...askedIn(document.root, CHART_KEY)];
  const findings = all.flatMap((asked) => {
    return askedProblem(asked, document, OWN_KEYS) ?? emptyChart(asked, document.facts) ?? [];
  });
  if (findings.length > 0) throw new FindingsError(findings);
  const { facts } = document;
  if (!facts) return document;
  const filled = all.map(({ map, name, at }): [MapNode, MapNode] => {
    return [map, filledChart(map, chartOf(name, facts), at)];
  });
  return { ...document, root: withMapsReplaced(document.root, new Map(filled)) };
}

function chartOf(name: string, facts: YearFacts): MadeChart {
  switch (name as ComputedChart) {
    case 'chi-tieu-theo-don-vi':
      return targetsByUnit(facts);
    case 'chi-tieu-theo-danh-gia':
      return targetsByVerdict(facts);
    case 'khen-thuong-theo-loai':
      return awardChart(facts.ledger);
  }
}

function emptyChart(asked: Asked, facts: YearFacts | undefined): Finding | undefined {
  if (!facts || chartOf(asked.name, facts).labels.length > 0) return undefined;
  const message = `gặp biểu đồ ${quoted(asked.name)} không có số liệu, cần khóa khen_thuong ở ${facts.results.file}`;
  return problemAt(asked, message, 'ghi khen_thuong, hoặc bỏ biểu đồ này');
}

function filledChart(map: MapNode, { labels, series }: MadeChart, at: Origin): MapNode {
  const entries = new Map(map.entries);
  entries.delete('so_lieu');
  const entry = (value: ContentNode): MapEntry => ({ keyOrigin: at, value });
  const list = (items: readonly ContentNode[]) => entry({ kind: 'list', origin: at, items });
  entries.set('nhan', list(labels.map((label) => cell(label, at))));
  const rows = series.map(({ name, values }): MapNode => {
    const numbers = values.map((value) => numberCell(value, at));
    return {
      kind: 'map',
      origin: at,
      entries: new Map([
        ['ten', entry(cell(name, at))],
        ['gia_tri', list(numbers)],
      ]),
    };
  });
  entries.set('day', list(rows));
  return { ...map, entries };
}
