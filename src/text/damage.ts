/**
 * Text that was damaged on its way: saved in the wrong code page, typed in a font-specific encoding (TCVN3, VNI), or
 * with characters that no document may hold.
 */
export interface Damage {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly found: string;
  readonly kind: 'control' | 'private' | 'replacement' | 'question-marks' | 'mojibake' | 'legacy-font';
}

const PATTERNS: readonly (readonly [Damage['kind'], RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  ['control', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu],
  ['private', /[\ue000-\uf8ff]/gu],
  ['replacement', /\ufffd/gu],
  // "S?: ??ng Th?p": a letter the code page lacked became "?".
  [
    'question-marks',
    /(?<![\p{L}\d./=&])[\p{L}?]*(?:\p{L}\?+\p{L}|\?{2,}\p{L}|\?(?=:\s|,\s)|(?<=\s)\?\p{L})[\p{L}?]*/gu,
  ],
  // "Ã¡", "á»™", "Ä‘", "Æ°": UTF-8 read as Windows-1252. Ã may end a word in capitals: marks that can follow it are left out.
  [
    'mojibake',
    /[ÃÂ][\u00a1-\u00bf€‚ƒ†‡ˆ‰Š‹Œž•˜™š›œŸ]|[ÄÅ][\u0080-\u00bf‘’ƒ]|Æ[\u00a0-\u00bf]|á[º»][^\s.,;:!?)\]]/gu,
  ],
];

/** Latin-1 letters and signs that no Vietnamese word holds, but TCVN3 and VNI words are full of. */
const LEGACY_WORD =
  /\p{L}*(?:[¨®¬µ¶·¸¹»¼½¾ÆÇËÏÑÖ×Øßäåæçëïñöø÷ûüþÿ§­][\p{L}¨®¬µ¶·¸¹»¼½¾×÷§­]*\p{L}|\p{L}[µ¶·¸¹»¼½¾ßäåæçëïñöø÷ûüþÿ§­])[\p{L}µ¶·¸¹»¼½¾×÷§­]*/gu;

/** A foreign name may hold one such letter (Müller); text typed in a legacy font has many on each line. */
const LEGACY_WORDS_PER_LINE = 3;

/** Everything damaged in a text, in order of place; at most one finding for a line of legacy-font text. */
export function findDamage(text: string): Damage[] {
  const damages = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, found: match[0], kind })),
  );
  return [...damages, ...findLegacyFontLines(text)].sort((a, b) => a.offset - b.offset);
}

function findLegacyFontLines(text: string): Damage[] {
  const damages: Damage[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const words = [...line[0].matchAll(LEGACY_WORD)];
    const first = words[0];
    if (first && words.length >= LEGACY_WORDS_PER_LINE) {
      damages.push({ offset: line.index + first.index, found: first[0], kind: 'legacy-font' });
    }
  }
  return damages;
}
