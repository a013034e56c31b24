import { decimalOf, readNumber } from '../../text/number.js';

/**
 * How many members must agree so that their share of all members is at least so many in a hundred: 80 % of 9 are 8.
 *
 * @param percent 0 to 100
 */
export function votesNeeded(percent: number, members: number): number {
  const { units, scale } = decimalOf(percent) ?? { units: 0n, scale: 0 };
  return ceilOf(units * BigInt(members), 100n * 10n ** BigInt(scale));
}

/**
 * As {@link votesNeeded}, for a share as settings have it: `80`, `66,7`, or a fraction, `2/3`.
 *
 * @returns `undefined` for a text that is no share
 */
export function membersNeeded(share: string, members: number): number | undefined {
  const fraction = /^(?<part>\d{1,2})\/(?<whole>[1-9]\d?)$/u.exec(share.trim())?.groups;
  if (fraction)
    return ceilOf(BigInt(fraction['part'] ?? 0) * BigInt(members), BigInt(fraction['whole'] ?? 1));
  const percent = readNumber(share.replace('.', ','));
  if (percent.kind !== 'number') return undefined;
  const { units, scale } = percent.value;
  return ceilOf(units * BigInt(members), 100n * 10n ** BigInt(scale));
}

function ceilOf(numerator: bigint, denominator: bigint): number {
  return Number((numerator + denominator - 1n) / denominator);
}
