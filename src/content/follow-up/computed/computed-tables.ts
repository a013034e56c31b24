/** Tables that ask for computed rows, filled before rules and template see them. */
import { type Finding, FindingsError, quoted } from '../../../message/finding.js';
import type { ContentDocument } from '../../document.js';
import { type MapNode, withMapsReplaced } from '../../node.js';
import type { ComputedTable } from '../../schema/table.js';
import type { YearReport } from '../../schema/year-report.js';
import { TABLE_KEY } from '../../table/data.js';
import type { YearFacts } from '../year-facts.js';
import { type Asked, askedIn, askedProblem, problemAt } from './asked.js';
import { awardTable } from './award-table.js';
import { fundTable } from './fund-table.js';
import { initiativeTable } from './initiative-table.js';
import { filledTable, type MadeTable } from './made-table.js';
import { nextTargetTable } from './next-target-table.js';
import { targetTable } from './target-table.js';

/** Keys that a computed table has from the program. */
const OWN_KEYS = ['cot', 'dong', 'nguon', 'trang', 'tong', 'tong_ghi'];

/**
 * The document with its computed tables filled from its facts.
 *
 * @throws FindingsError where a table cannot be made: no facts, no data for it, or rows of its own besides
 */
export function withComputedTables(document: ContentDocument): ContentDocument {
  const all = [...askedIn(document.root, TABLE_KEY)];
  const findings = all.flatMap((asked) => {
    return askedProblem(asked, document, OWN_KEYS) ?? emptyTable(asked, document) ?? [];
  });
  if (findings.length > 0) throw new FindingsError(findings);
  const { facts } = document;
  if (!facts) return document;
  const filled = all.map((asked): [MapNode, MapNode] => {
    return [asked.map, filledTable(asked.map, tableOf(asked, document, facts), asked.at)];
  });
  return { ...document, root: withMapsReplaced(document.root, new Map(filled)) };
}

function tableOf({ name, at }: Asked, document: ContentDocument, facts: YearFacts): MadeTable {
  switch (name as ComputedTable) {
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
      return initiativeTable(facts.initiatives);
    case 'quy':
      return fundTable(facts, at);
  }
}

function emptyTable(asked: Asked, document: ContentDocument): Finding | undefined {
  const { facts } = document;
  if (!facts || tableOf(asked, document, facts).rows.length > 0) return undefined;
  const { key, file } = sourceOf(asked.name, document, facts);
  const message = `gặp bảng ${quoted(asked.name)} không có dòng nào, cần khóa ${key} ở ${file}`;
  return problemAt(asked, message, `ghi ${key}, hoặc bỏ bảng này`);
}

function sourceOf(name: string, { file }: ContentDocument, { results, planFile }: YearFacts) {
  if (name === 'chi-tieu-nam-sau') return { key: 'chi_tieu_nam_sau', file };
  if (name.startsWith('chi-tieu')) return { key: 'chi_tieu', file: planFile };
  return { key: name.replace(/-gon$/u, '').replaceAll('-', '_'), file: results.file };
}
