/** Tables that ask for computed rows (key `so_lieu`), filled before rules and template see them. */
import type { Origin } from '../../../document/origin.js';
import { type Finding, FindingsError, quoted } from '../../../message/finding.js';
import type { ContentDocument } from '../../document.js';
import { type ContentNode, type MapNode, shownKeyPath, withMapsReplaced } from '../../node.js';
import type { ComputedTable } from '../../schema/table.js';
import type { YearReport } from '../../schema/year-report.js';
import { TABLE_KEY } from '../../table/data.js';
import { textAt } from '../../table/model.js';
import type { YearFacts } from '../year-facts.js';
import { awardTable } from './award-table.js';
import { fundTable } from './fund-table.js';
import { initiativeTable } from './initiative-table.js';
import { filledTable, type MadeTable } from './made-table.js';
import { nextTargetTable } from './next-target-table.js';
import { targetTable } from './target-table.js';

/**
 * The document with its computed tables filled from its facts.
 *
 * @throws FindingsError where a table cannot be made: no facts, no data for it, or rows of its own besides
 */
export function withComputedTables(document: ContentDocument): ContentDocument {
  const tables = [...computedTablesIn(document.root)];
  const findings = tables.flatMap((table) => problemsOf(table, document));
  if (findings.length > 0) throw new FindingsError(findings);
  const { facts } = document;
  if (!facts || tables.length === 0) return document;
  const filled = tables.map(({ map, name, at }): [MapNode, MapNode] => {
    return [map, filledTable(map, tableOf(name, document, facts, at), at)];
  });
  return { ...document, root: withMapsReplaced(document.root, new Map(filled)) };
}

interface Computed {
  readonly map: MapNode;
  readonly name: ComputedTable;
  readonly at: Origin;
}

function* computedTablesIn(node: ContentNode): Generator<Computed> {
  if (node.kind === 'list') for (const item of node.items) yield* computedTablesIn(item);
  if (node.kind !== 'map') return;
  for (const [key, { value }] of node.entries) {
    const name = key === TABLE_KEY && value.kind === 'map' ? textAt(value, 'so_lieu') : undefined;
    if (name && value.kind === 'map')
      yield { map: value, name: name.value as ComputedTable, at: name.origin };
    else yield* computedTablesIn(value);
  }
}

function tableOf(name: ComputedTable, document: ContentDocument, facts: YearFacts, at: Origin): MadeTable {
  switch (name) {
    case 'chi-tieu':
      return targetTable(facts, false);
    case 'chi-tieu-gon':
      return targetTable(facts, true);
    case 'chi-tieu-nam-sau':
      return nextTargetTable(document.head as YearReport, document.root);
    case 'khen-thuong':
      return awardTable(facts.ledger, false, at);
    case 'khen-thuong-gon':
      return awardTable(facts.ledger, true, at);
    case 'sang-kien':
      return initiativeTable(facts.results);
    case 'quy':
      return fundTable(facts, at);
  }
}

/** Keys that a computed table has from the program. */
const OWN_KEYS = ['cot', 'dong', 'nguon', 'trang', 'tong', 'tong_ghi'];

function problemsOf({ map, name, at }: Computed, document: ContentDocument): Finding[] {
  const problem = (message: string, mend: string, origin = at): Finding => {
    return {
      severity: 'error',
      rule: 'table/computed',
      origin,
      subject: shownKeyPath(at.path),
      message,
      mend,
    };
  };
  const { facts } = document;
  if (!facts) {
    const message = `gặp bảng ${quoted(name)}, cần báo cáo tổng kết (mau: bao-cao-tong-ket)`;
    return [problem(message, 'ghi cot và dong cho bảng này')];
  }
  const double = OWN_KEYS.filter((key) => map.entries.has(key));
  if (double.length > 0) {
    const origin = map.entries.get(double[0] ?? '')?.keyOrigin;
    const mend = 'giữ so_lieu để chương trình lập bảng, hoặc giữ cot và dong';
    return [problem(`gặp so_lieu cùng với ${double.join(', ')}, cần một`, mend, origin)];
  }
  if (tableOf(name, document, facts, at).rows.length > 0) return [];
  const { key, file } = sourceOf(name, document, facts);
  return [
    problem(
      `gặp bảng ${quoted(name)} không có dòng nào, cần khóa ${key} ở ${file}`,
      `ghi ${key}, hoặc bỏ bảng này`,
    ),
  ];
}

function sourceOf(name: ComputedTable, { file }: ContentDocument, { results, planFile }: YearFacts) {
  if (name === 'chi-tieu-nam-sau') return { key: 'chi_tieu_nam_sau', file };
  if (name.startsWith('chi-tieu')) return { key: 'chi_tieu', file: planFile };
  return { key: name.replace(/-gon$/u, '').replaceAll('-', '_'), file: results.file };
}
