import { findLegacyFontLines } from './legacy-font.js';

/**
 * Text that was damaged on its way: saved in the wrong code page, typed in a font-specific encoding (TCVN3, VNI), or
 * with characters that no document may hold.
 */
export interface Damage {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly found: string;
  readonly kind: DamageKind;
}

export type DamageKind =
  | 'control'
  | 'private'
  | 'replacement'
  | 'look-alike'
  | 'question-marks'
  | 'mojibake'
  | 'legacy-font';

const PATTERNS: readonly (readonly [DamageKind, RegExp])[] = [
  // Among them the spaces and joiners without width that come along when text is copied from a web page.
  [
    'control',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffe\uffff]/gu,
  ],
  ['private', /[\ue000-\uf8ff]/gu],
  ['replacement', /\ufffd/gu],
  // The Ð of Icelandic and the Ɖ of Ewe look like Đ, but are found by no search and sorted elsewhere.
  ['look-alike', /[\u00d0\u00f0\u0189\u0256]/gu],
  // "S?: ??ng Th?p": a letter the code page lacked became "?".
  [
    'question-marks',
    /(?<![\p{L}\d./=&?])[\p{L}?]*(?:\p{L}\?+\p{L}|\?{2,}\p{L}|\?(?=:\s|,\s)|(?<=\s)\?\p{L})[\p{L}?]*/gu,
  ],
  // "Ã¡", "á»™", "Ä‘", "Æ°": UTF-8 read as Windows-1252. Ã may end a word in capitals: marks that can follow it are left out.
  [
    'mojibake',
    /[ÃÂ][\u00a1-\u00bf€‚ƒ†‡ˆ‰Š‹Œž•˜™š›œŸ]|[ÄÅ][\u0080-\u00bf‘’‚ƒ]|Æ[\u00a0-\u00bf]|á[º»][^\s.,;:!?)\]]/gu,
  ],
];

/** An address on the web: a `?` stands before its parameters. */
const ADDRESS = /(?<!\S)\S*(?:\/\/|www\.|\?[\w-]+=)\S*/giu;

/** The text with its web addresses blanked out; nothing of a text without any `?`, which most are. */
function wordsWithQuestionMarks(text: string): string {
  return text.includes('?') ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : '';
}

/** Everything damaged in a text, in order of place; at most one finding for a line of legacy-font text. */
export function findDamage(text: string): Damage[] {
  const legacyLines = findLegacyFontLines(text);
  const damages = PATTERNS.flatMap(([kind, pattern]) =>
    [...(kind === 'question-marks' ? wordsWithQuestionMarks(text) : text).matchAll(pattern)].map(
      ({ 0: found, index: offset }): Damage => ({ offset, found, kind }),
    ),
  );
  // In TCVN3 the sign Ð is the letter é.
  const isLegacyLetter = ({ kind, offset }: Damage): boolean =>
    kind === 'look-alike' && legacyLines.some(({ start, end }) => start <= offset && offset < end);
  return [
    ...damages.filter((damage) => !isLegacyLetter(damage)),
    ...legacyLines.map(({ offset, found }): Damage => ({ offset, found, kind: 'legacy-font' })),
  ].sort((a, b) => a.offset - b.offset);
}
