/**
 * Letters of points in the order of the Vietnamese alphabet as the Decree's own lists use it: `đ)` after `d)`, no
 * f, j, w, z, and none of ă â ê ô ơ ư (Phụ lục I, Phần I, Mục II, khoản 6, điểm đ).
 */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a whole number from 1 to 399; throws `RangeError` outside that. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 399)
    throw new RangeError(`no Roman numeral for ${value}`);
  let rest = value;
  let numeral = '';
  for (const [worth, digit] of ROMAN_DIGITS) {
    while (rest >= worth) {
      numeral += digit;
      rest -= worth;
    }
  }
  return numeral;
}

/** The same in a message about somebody's document, whatever its numbers are: digits where there is no numeral. */
export function romanOrDigits(value: number): string {
  return Number.isInteger(value) && value >= 1 && value <= 399 ? romanNumeral(value) : String(value);
}

/** Letter of the n-th point, counting from 1; throws `RangeError` where the alphabet ends (23). */
export function pointLetter(position: number): string {
  const letter = POINT_LETTERS[position - 1];
  if (letter === undefined) throw new RangeError(`no letter for point ${position}`);
  return letter;
}

/** The whole number a Roman numeral stands for; `undefined` for anything that {@link romanNumeral} does not write. */
export function parseRoman(numeral: string): number | undefined {
  for (let value = 1; value < 400; value++) if (romanNumeral(value) === numeral) return value;
  return undefined;
}

/** The position of a point's letter, counting from 1; `undefined` for letters that number no point. */
export function parsePointLetter(letter: string): number | undefined {
  const index = POINT_LETTERS.indexOf(letter);
  return index < 0 ? undefined : index + 1;
}
