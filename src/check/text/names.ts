import type { CapitalList } from '../../decree30/capitals/capital-list.js';
import { foldLetters } from '../../text/fold.js';
import { AFTER, anyOf, BEFORE, matchesOf } from './matches.js';
import type { Reading } from './readings.js';
import { isMidSentence } from './sentences.js';

/** A name of a list that stands in a line with other capitals than it should. */
export interface Miscapitalised {
  readonly found: string;
  readonly wanted: string;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** The Decree itself spells this name. */
  readonly isDecrees: boolean;
}

interface Index {
  readonly pattern: RegExp;
  readonly spellings: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<CapitalList, Index>();

/** Where the lines spell a name of the list with wrong capitals; what is wholly in capitals is let be. */
export function miscapitalised(readings: readonly Reading[], list: CapitalList): Miscapitalised[] {
  const { pattern, spellings } = indexOf(list);
  return readings.flatMap((reading) =>
    matchesOf(reading.folded, pattern).flatMap(({ 0: folded, index: start }) => {
      const end = start + folded.length;
      const found = reading.text.slice(start, end);
      const spelling = spellings.get(keyOf(folded)) ?? '';
      const wanted = recased(found, spelling, !isMidSentence(reading.text, start));
      const isShouted = found === found.toLocaleUpperCase('vi');
      if (wanted === found || isShouted) return [];
      return [{ found, wanted, start, end, reading, isDecrees: list.decree.includes(spelling) }];
    }),
  );
}

function indexOf(list: CapitalList): Index {
  const known = INDEXES.get(list);
  if (known) return known;
  const names = [...list.decree, ...list.others];
  const index = {
    pattern: new RegExp(`${BEFORE}(?:${anyOf(names.map(foldLetters))})${AFTER}`, 'gu'),
    spellings: new Map(names.map((name) => [keyOf(name), name])),
  };
  INDEXES.set(list, index);
  return index;
}

function keyOf(name: string): string {
  return foldLetters(name).replace(/\s+/gu, ' ');
}

const LETTER = /\p{L}/u;

/** The clerk's letters with the capitals of the spelling; the first may be a capital where a sentence may begin. */
function recased(found: string, spelling: string, mayBegin: boolean): string {
  const models = [...spelling].filter((letter) => LETTER.test(letter));
  let next = 0;
  return [...found]
    .map((letter) => {
      if (!LETTER.test(letter)) return letter;
      const model = models[next] ?? letter;
      next += 1;
      const isCapital = /\p{Lu}/u.test(model) || (next === 1 && mayBegin && /\p{Lu}/u.test(letter));
      return isCapital ? letter.toLocaleUpperCase('vi') : letter.toLocaleLowerCase('vi');
    })
    .join('');
}
