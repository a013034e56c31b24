/** The fund for emulation and commendation: what came in, what was spent, what is left. */
import type { Origin } from '../../document/origin.js';
import { type Decimal, sum } from '../../text/number.js';
import { nearestNode } from '../node.js';
import { readMeasured } from './measured.js';
import type { ResultsFile } from './results.js';

export const FUND_SIDES = ['thu', 'chi', 'ton'] as const;
export type FundSide = (typeof FUND_SIDES)[number];

/** An amount of the fund in đồng, and where it is written. */
export interface FundAmount {
  readonly side: FundSide;
  readonly value: Decimal;
  readonly origin: Origin;
}

export interface Fund {
  readonly amounts: readonly FundAmount[];
  /** Absent where there is none on that side. */
  readonly income?: Decimal;
  readonly spent?: Decimal;
  /** Income less what was spent; absent where one of the two is. */
  readonly left?: Decimal;
}

/** The fund of a file of results. Amounts that cannot be read are left out: a rule tells them. */
export function fundOf({ root, data }: Pick<ResultsFile, 'root' | 'data'>): Fund {
  const amounts = (data.quy ?? []).flatMap((line, index) =>
    FUND_SIDES.flatMap((side): FundAmount[] => {
      const typed = line[side];
      if (typed === undefined) return [];
      const node = nearestNode(root, ['quy', index, side]);
      const read = readMeasured(typed, 'so-luong', node.kind === 'text' ? node.number : undefined);
      if (!('kind' in read) || read.kind !== 'number') return [];
      return [{ side, value: read.value, origin: node.origin }];
    }),
  );
  const income = totalOf(amounts, 'thu');
  const spent = totalOf(amounts, 'chi');
  const left = income && spent && sum([income, { units: -spent.units, scale: spent.scale }]);
  return { amounts, ...(income && { income }), ...(spent && { spent }), ...(left && { left }) };
}

function totalOf(amounts: readonly FundAmount[], side: FundSide): Decimal | undefined {
  const own = amounts.filter((amount) => amount.side === side);
  return own.length === 0 ? undefined : sum(own.map(({ value }) => value));
}
