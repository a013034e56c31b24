/**
 * Numbers as Vietnamese documents write them: a point between thousands, a comma before the decimals (`1.362`, `12,5`).
 * They are exact: digits are kept as whole numbers, so that sums never carry the noise of binary fractions.
 */

/** A decimal number, exactly: `units` × 10^−`scale`; `12,50` is 1250 with scale 2. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** What a typed text can be. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: Decimal; readonly isAmbiguous: boolean }
  /** Not known yet. */
  | { readonly kind: 'empty' }
  /** A dash: there is none. */
  | { readonly kind: 'none' }
  /** A number with the marks of another language, and how it is written in Vietnamese. */
  | { readonly kind: 'foreign'; readonly written: string }
  | { readonly kind: 'words' };

const VIETNAMESE = /^(?<sign>-?)(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,(?<decimals>\d+))?$/u;
/** `1,362.5`, `1,362,000`, `1.5`, `1 362,5`: what is no Vietnamese number but one elsewhere. */
const FOREIGN =
  /^(?<sign>-?)(?<whole>\d{1,3}(?:,\d{3})+(?=\.|$)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](?<decimals>\d+))?$/u;
/** `1,362`: one and some thousandths here, but one thousand and some in a text from elsewhere. */
const AMBIGUOUS = /^-?[1-9]\d{0,2},\d{3}$/u;

/** No count or amount is longer; a text that is has no business being multiplied. */
const MAX_LENGTH = 40;

/** Reads a number as clerks type it. Plain digits (`1362`) are a number too. */
export function readNumber(typed: string): NumberReading {
  const text = typed.trim().replace(/^[−–](?=\d)/u, '-');
  if (text === '') return { kind: 'empty' };
  if (/^[-−–—]$/u.test(text)) return { kind: 'none' };
  if (text.length > MAX_LENGTH) return { kind: 'words' };
  const vietnamese = VIETNAMESE.exec(text)?.groups;
  if (vietnamese) return { kind: 'number', value: decimal(vietnamese), isAmbiguous: AMBIGUOUS.test(text) };
  const foreign = FOREIGN.exec(text)?.groups;
  return foreign ? { kind: 'foreign', written: formatNumber(decimal(foreign)) } : { kind: 'words' };
}

function decimal(groups: Record<string, string | undefined>): Decimal {
  const decimals = groups['decimals'] ?? '';
  const whole = (groups['whole'] ?? '').replace(/\D/gu, '');
  return { units: BigInt(`${groups['sign'] ?? ''}${whole}${decimals}`), scale: decimals.length };
}

/** Digits of a number that spreadsheets keep; what follows is noise of binary fractions. */
const SPREADSHEET_DIGITS = 15;

/** A number of a spreadsheet, as the spreadsheet shows it; `undefined` for what is no finite number. */
export function decimalOf(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [digits = '', exponent = '0'] = value.toExponential(SPREADSHEET_DIGITS - 1).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const scale = decimals.length - Number(exponent);
  const units = BigInt(whole + decimals);
  return trimmed(scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 });
}

/** Without zeros at the end of the decimals. */
export function trimmed({ units, scale }: Decimal): Decimal {
  let [shortUnits, shortScale] = [units, scale];
  while (shortScale > 0 && shortUnits % 10n === 0n) {
    shortUnits /= 10n;
    shortScale -= 1;
  }
  return { units: shortUnits, scale: shortScale };
}

export function sum(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...new Set(values.map((value) => value.scale)));
  return { units: values.reduce((total, value) => total + unitsAt(value, scale), 0n), scale };
}

export function product(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
export function compareNumbers(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * How many in a hundred the part is of the whole, rounded half away from zero.
 *
 * @returns `undefined` where the whole is zero
 */
export function percentage(part: Decimal, whole: Decimal, decimals: number): Decimal | undefined {
  if (whole.units === 0n) return undefined;
  const scale = Math.max(part.scale, whole.scale);
  const numerator = unitsAt(part, scale) * 100n * 10n ** BigInt(decimals);
  return { units: dividedHalfAway(numerator, unitsAt(whole, scale)), scale: decimals };
}

/** Rounded half away from zero; as it is where it has no more decimals. */
export function rounded(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return value;
  const divisor = 10n ** BigInt(value.scale - decimals);
  return { units: dividedHalfAway(value.units, divisor), scale: decimals };
}

function dividedHalfAway(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const rounded = (2n * n + d) / (2n * d);
  return isNegative ? -rounded : rounded;
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

/** `1.362.000,5`; with at least so many decimals. */
export function formatNumber({ units, scale }: Decimal, minDecimals = 0): string {
  const decimals = Math.max(scale, minDecimals);
  const digits = String(units < 0n ? -units : units)
    .concat('0'.repeat(decimals - scale))
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
