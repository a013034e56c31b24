const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';

/** Vowels of a rhyme without tone, with the consonants that may follow them. */
const RHYME = [
  '(?:a|ă|â|e|ê|o|ô|ơ|u|ư|oa|oă|oe|uâ|uê|uơ|uô|ươ|iê|yê|uyê|i|y|uy|oo)(?:ng|nh|ch|c|m|n|p|t)',
  '(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|yêu|oi|ôi|ơi|ua|ui|uôi|ưa|ưi|ươi|ưu|ươu|oai|oay|oeo|uây|uyu|uya)',
  '(?:a|e|ê|i|o|ô|ơ|u|ư|y|oa|oe|uê|uy|uơ)',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word may be one Vietnamese syllable, in whatever capitals. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD');
  const toneCount = decomposed.match(TONES)?.length ?? 0;
  return toneCount <= 1 && SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'));
}
