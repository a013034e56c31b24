import { parsePointLetter, parseRoman, pointLetter, romanOrDigits } from '../../../../document/numbering.js';
import type { PartLine } from '../../../../docx/parts/model.js';

/** `Phần thứ nhất`. */
const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];

/** What the number of a line stands for; `undefined` where it is none of the Decree's. */
export function numberValue({ level, number = '' }: PartLine): number | undefined {
  if (/^\d+$/u.test(number)) return Number(number);
  if (level === 'point') return parsePointLetter(number);
  const word = WORDS.indexOf(number.toLocaleLowerCase('vi'));
  return word >= 0 ? word + 1 : parseRoman(number.toUpperCase());
}

/** A value written as the number of a line is. */
export function writtenLike({ level, number = '' }: PartLine, value: number): string | undefined {
  if (/^\d+$/u.test(number)) return String(value);
  if (level === 'point') return value > 23 ? undefined : pointLetter(value);
  return WORDS.includes(number.toLocaleLowerCase('vi')) ? WORDS[value - 1] : romanOrDigits(value);
}
