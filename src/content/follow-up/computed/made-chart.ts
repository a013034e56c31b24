import type { Decimal } from '../../../text/number.js';

/** Labels, and rows of values with a hole where one is not known. */
export interface MadeChart {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (Decimal | undefined)[];
  }[];
}

export function wholeNumber(count: number): Decimal {
  return { units: BigInt(count), scale: 0 };
}
