/**
 * Two ways to place the tone mark live side by side in real files (`ủy` and `uỷ`, `hòa` and `hoà`). They are the same
 * word: texts are compared folded, and never rewritten.
 */
const NEW_TO_OLD: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const OPEN_SYLLABLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** A form in which equal names are equal: NFC, lower case, single spaces, old-style tone marks. */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(OPEN_SYLLABLE, oldToneMark);
}

/** Letter by letter in lower case with old-style tone marks: offsets in it are offsets in the NFC text. */
export function foldLetters(text: string): string {
  const lower = text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLocaleLowerCase('vi');
    return small.length === letter.length ? small : letter;
  });
  return lower.replace(OPEN_SYLLABLE, oldToneMark);
}

function oldToneMark(vowels: string): string {
  return NEW_TO_OLD[vowels] ?? vowels;
}

/** The open syllables of an NFC text whose tone mark could stand on either vowel, with the way it is placed. */
export function tonePlacements(text: string): { offset: number; style: 'old' | 'new' }[] {
  return [...text.toLocaleLowerCase('vi').matchAll(EITHER_STYLE)].map(({ 0: vowels, index: offset }) => ({
    offset,
    style: vowels in NEW_TO_OLD ? 'new' : 'old',
  }));
}

const EITHER_STYLE = new RegExp(`(?<!q)(?:${Object.entries(NEW_TO_OLD).flat().join('|')})(?!\\p{L})`, 'gu');
