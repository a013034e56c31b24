import { closest, distance } from 'fastest-levenshtein';

/** The known key or name that a clerk probably meant; what is typed with diacritics is compared without. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const plain = plainKey(key);
  const near = closest(plain, known.map(plainKey));
  if (distance(plain, near) > Math.max(2, near.length / 3)) return undefined;
  return known.find((candidate) => plainKey(candidate) === near);
}

/** In small letters without diacritics, blanks and dashes alike: how a name is told from others however it is typed. */
export function plainKey(key: string): string {
  return withoutMarks(key)
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}

/**
 * The known act that a clerk probably meant: `1440/QD-UBND` is 1440/QĐ-UBND. Another number is another act, unless it
 * is a long one with a digit too many, too few or wrong.
 */
export function nearestAct(act: string, known: readonly string[]): string | undefined {
  const typed = partsOf(act);
  return known
    .map((candidate) => ({ candidate, far: actDistance(typed, partsOf(candidate)) }))
    .filter(({ far }) => far !== undefined)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0))[0]?.candidate;
}

interface ActParts {
  readonly number: string;
  readonly symbol: string;
}

function partsOf(act: string): ActParts {
  const [, number = '', symbol = ''] = /^\s*(\d*)(.*)$/su.exec(withoutMarks(act).toUpperCase()) ?? [];
  return { number: number.replace(/^0+/u, ''), symbol: symbol.replace(/[\s./_-]+/gu, '-') };
}

/** How many letters or digits two acts differ in; nothing when they are surely not the same. */
function actDistance(a: ActParts, b: ActParts): number | undefined {
  const symbols = distance(a.symbol, b.symbol);
  if (a.number === b.number) return symbols <= Math.max(2, b.symbol.length / 3) ? symbols : undefined;
  const isLong = Math.min(a.number.length, b.number.length) >= 3;
  return isLong && symbols === 0 && distance(a.number, b.number) === 1 ? 1 : undefined;
}

/** Letters without their marks: `Đặng` is `Dang`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}
