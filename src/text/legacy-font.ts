import { isSyllable } from './syllable.js';

/** A line typed in TCVN3 or VNI, which look right only in fonts of their own. */
export interface LegacyFontLine {
  readonly start: number;
  readonly end: number;
  /** The first word that cannot be Vietnamese, and where it stands. */
  readonly found: string;
  readonly offset: number;
}

/**
 * Latin-1 letters and signs that no Vietnamese word holds, but TCVN3 and VNI words are full of. A last » is a quotation
 * mark: in TCVN3 it is ằ, which no syllable ends in.
 */
const LEGACY_WORD =
  /\p{L}*(?:[¨®¬µ¶·¸¹»¼½¾ÄÅÆÇËÎÏÑÖ×ØÛÜßäåæçëïñöø÷ûüþÿ§­][\p{L}¨®¬µ¶·¸¹»¼½¾×÷§­]*\p{L}|\p{L}[µ¶·¸¹¼½¾ÄÅËÎÏÖØÛÜßäåæçëïñöø÷ûüþÿ§­])[\p{L}µ¶·¸¹»¼½¾×÷§­]*/gu;

const LEGACY_LETTER = /[¨®¬µ¶·¸¹»¼½¾ÄÅÆÇËÎÏÑÖ×ØÛÜßäåæçëïñöø÷ûüþÿ§\u00ad]/u;

/** A foreign name may hold one such letter (Müller); text typed in a legacy font has many on each line. */
const LEGACY_WORDS_PER_LINE = 3;

/** The lines of a text that were typed in a legacy font. */
export function findLegacyFontLines(text: string): LegacyFontLine[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: start }) => {
    // Most lines have none of these letters: looking at every word would be the slowest part of reading.
    if (!LEGACY_LETTER.test(line)) return [];
    const words = [...line.matchAll(LEGACY_WORD)];
    const [first] = words;
    if (!first || (words.length < LEGACY_WORDS_PER_LINE && !isShortTcvn3(line))) return [];
    return [{ start, end: start + line.length, found: first[0], offset: start + first.index }];
  });
}

/** TCVN 5712: its signs as Latin-1 shows them, and the letters that the fonts draw. */
const TCVN3 = new Map(
  [...'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§'].map(
    (sign, index) => [
      sign,
      [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ'][index] ?? sign,
    ],
  ),
);

/** A short line, such as a name: in a legacy font when all its words are Vietnamese only after decoding. */
function isShortTcvn3(line: string): boolean {
  const words = line.match(/[\p{L}µ¶·¸¹¨»¼½¾©®ª×«¬\u00ad÷¡¢£¤¥¦§]+/gu) ?? [];
  const decoded = words.map((word) => [...word].map((sign) => TCVN3.get(sign) ?? sign).join(''));
  return words.length > 1 && decoded.every(isSyllable) && !words.every(isSyllable);
}
