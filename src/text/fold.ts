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
    .replace(OPEN_SYLLABLE, (vowels) => NEW_TO_OLD[vowels] ?? vowels);
}
