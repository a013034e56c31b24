/**
 * What was awarded in a year, by count. A plain model: tables, figures and rules read it, wherever the counts come from.
 */
import type { Origin } from '../../document/origin.js';
import { type Decimal, sum } from '../../text/number.js';
import { type ContentNode, nearestNode } from '../node.js';
import {
  AWARD_COUNTS,
  type AwardCount,
  type AwardGroup,
  type AwardSubject,
} from '../schema/award-results.js';
import { readMeasured } from './measured.js';
import type { ResultsFile } from './results.js';

/** A number and where it comes from. */
export interface LedgerCount {
  readonly value: Decimal;
  readonly origin: Origin;
}

/** The counts of one award for collectives or for individuals; what is not known is absent. */
export interface LedgerRow {
  readonly award: string;
  readonly group: AwardGroup;
  readonly subject: AwardSubject;
  readonly origin: Origin;
  readonly counts: Readonly<Partial<Record<AwardCount, LedgerCount>>>;
}

export interface AwardLedger {
  readonly rows: readonly LedgerRow[];
}

/** The ledger of a file of results. Counts that cannot be read are left out: a rule tells them. */
export function ledgerOf({ root, data }: Pick<ResultsFile, 'root' | 'data'>): AwardLedger {
  const rows = (data.khen_thuong ?? []).map((award, index): LedgerRow => {
    const at = (key: string): ContentNode => nearestNode(root, ['khen_thuong', index, key]);
    const counts = AWARD_COUNTS.flatMap(({ id }): [AwardCount, LedgerCount][] => {
      const typed = award[id];
      if (typed === undefined) return [];
      const node = at(id);
      const read = readMeasured(typed, 'so-luong', node.kind === 'text' ? node.number : undefined);
      if (!('kind' in read) || read.kind !== 'number') return [];
      return [[id, { value: read.value, origin: node.origin }]];
    });
    return {
      award: award.hinh_thuc,
      group: award.nhom,
      subject: award.cho,
      origin: at('hinh_thuc').origin,
      counts: Object.fromEntries(counts),
    };
  });
  return { rows };
}

/** The sum of one count over rows; nothing where a row does not know it, for a part of a total is no total. */
export function totalCount(rows: readonly LedgerRow[], count: AwardCount): Decimal | undefined {
  const values = rows.flatMap(({ counts }) => counts[count]?.value ?? []);
  return rows.length > 0 && values.length === rows.length ? sum(values) : undefined;
}
