import { formatNumber, trimmed } from '../../text/number.js';

/** A share that is asked for, as a fraction of whole numbers: 70 % is 70/100. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** As it was typed: `70%`, `2/3`. */
  readonly words: string;
}

const PERCENT = /^(?<units>\d{1,3})(?:[.,](?<decimals>\d{1,4}))?$/u;
const FRACTION = /^(?<part>\d{1,2})\/(?<whole>[1-9]\d?)$/u;

/** Reads `80`, `12,5` (per cent) or `2/3`; `undefined` for anything else. */
export function shareOf(typed: string): Share | undefined {
  const fraction = FRACTION.exec(typed)?.groups;
  if (fraction) return { part: Number(fraction['part']), whole: Number(fraction['whole']), words: typed };
  const percent = PERCENT.exec(typed)?.groups;
  if (!percent) return undefined;
  const { units = '', decimals = '' } = percent;
  return {
    part: Number(units + decimals),
    whole: 100 * 10 ** decimals.length,
    words: `${typed.replace('.', ',')}%`,
  };
}

/** The least count of so many that reaches the share: 80 % of 9 is 8. */
export function leastCount({ part, whole }: Share, all: number): number {
  return Math.ceil((part * all) / whole);
}

/** The greatest count of so many that stays within the share: 20 % of 9 is 1. */
export function greatestCount({ part, whole }: Share, all: number): number {
  return Math.floor((part * all) / whole);
}

/** `88,89%`: rounded at the second decimal, but never up to a whole number that was not reached: 69,998 is `69,99%`. */
export function percentWords(part: number, whole: number): string {
  const [numerator, denominator] = [BigInt(part) * 10_000n, BigInt(whole)];
  const cutOff = numerator / denominator;
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const isOverstated = rounded > cutOff && rounded % 100n === 0n;
  return `${formatNumber(trimmed({ units: isOverstated ? cutOff : rounded, scale: 2 }))}%`;
}
