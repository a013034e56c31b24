import { foldLetters } from '../../text/fold.js';
import { anyOf } from './matches.js';
import type { Reading } from './readings.js';

/** Words that the name of a body starts with. `Ban hành`, `Bộ phận`, `Trường hợp` go on in small letters. */
const BODY = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${anyOf([
    ...['Sở', 'Bộ', 'Ban', 'Phòng', 'Cục', 'Viện', 'Quỹ', 'Trường', 'Công ty', 'Trung tâm', 'Chi cục'],
    ...['Văn phòng', 'Hội đồng', 'Ủy ban', 'Uỷ ban', 'Liên đoàn', 'Thanh tra', 'Đảng ủy', 'Đảng uỷ'],
  ])})(?=\\s\\p{L})`,
  'gu',
);

/** The words of a name, with the dashes between them; anything else ends it. */
const WORDS = /(?<dash>\s[-–—])?(?:^|\s)(?<word>[\p{L}\p{M}]+)/uy;

const MAX_WORDS = 9;

export interface NameWord {
  readonly text: string;
  readonly end: number;
  readonly hasDash: boolean;
}

/** Words that may be the name of a body, from the word for its kind on; more than the name, as nobody knows its end. */
export interface NameStart {
  readonly reading: Reading;
  readonly start: number;
  readonly words: readonly NameWord[];
  /** How many of the words say what kind of body it is. */
  readonly kindLength: number;
}

export function nameStarts(readings: readonly Reading[]): NameStart[] {
  return readings.flatMap((reading) =>
    [...reading.text.matchAll(BODY)].map(({ 0: kind, index: start }) => ({
      reading,
      start,
      words: wordsFrom(reading.text, start),
      kindLength: kind.split(/\s/u).length,
    })),
  );
}

function wordsFrom(text: string, start: number): NameWord[] {
  const words: NameWord[] = [];
  const first = /^[\p{L}\p{M}]+/u.exec(text.slice(start))?.[0] ?? '';
  words.push({ text: first, end: start + first.length, hasDash: false });
  WORDS.lastIndex = start + first.length;
  while (words.length < MAX_WORDS) {
    const match = WORDS.exec(text);
    if (!match) break;
    const { word = '', dash } = match.groups ?? {};
    words.push({ text: word, end: WORDS.lastIndex, hasDash: dash !== undefined });
  }
  return words;
}

/** The same for all spellings of a name: without capitals, tones and dashes. */
export function soundOf(words: readonly NameWord[]): string {
  const letters = words.map(({ text }) => foldLetters(text)).join(' ');
  return letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** The same for equal spellings; where the tone mark stands is no matter. */
export function spellingOf(words: readonly NameWord[]): string {
  return words
    .map(({ text, hasDash }) => {
      const capitals = [...text].map((letter) => (/\p{Lu}/u.test(letter) ? '^' : '.')).join('');
      return `${hasDash ? '- ' : ''}${foldLetters(text)}${capitals}`;
    })
    .join(' ');
}
