import type { Unit } from './unit.js';
import type { Stretch } from './words.js';
import { tokensOf } from './words.js';

/** What sort of words a change is about; `wording`: none of the others. */
export type Label = 'year' | 'act' | 'date' | 'figure' | 'name' | 'capitals' | 'punctuation' | 'wording';

/** Old and new words at one place of a sentence, with what stands around them. */
interface Hunk {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly before: string;
  readonly after: string;
}

const YEAR = /^(?:19|20)\d{2}(?:[-–](?:19|20)\d{2})?$/u;
/** `10/KH-UBND`, `34-CT/TW`, `30/2020/NĐ-CP`. */
const ACT = /^\d+[\p{Lu}\d]*(?:[/-][\p{Lu}Đ\d]+)*[/-]\p{Lu}[\p{L}Đ]*(?:[/-][\p{L}Đ]+)*$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/u;
const FIGURE = /^\d+(?:[.,]\d+)*%?$/u;
const SIGN = /^[^\p{L}\d]+$/u;
const CAPITALISED = /^\p{Lu}\p{M}*[\p{Ll}\p{M}]*$/u;

/** Words that a person's name stands behind. */
const BEFORE_NAME = /(?:ông|bà|đồng chí|Đ\/c|đ\/c)(?:\s+\p{Lu}[\p{L}\p{M}]*)*\s*$/iu;
const BEFORE_DAY = /(?:ngày|tháng)\s*$/iu;
const AFTER_DAY = /^\s*(?:tháng|năm)(?!\p{L})/iu;

/** What sorts of words were changed in a sentence, each once. */
export function labelsOf(stretches: readonly Stretch[], unit: Unit): Label[] {
  const hunks = hunksOf(stretches);
  const sentence = stretches.map(({ text }) => text).join(' ');
  const citesAct = tokensOf(sentence).some((token) => ACT.test(token.trim()));
  return [...new Set(hunks.map((hunk) => labelOf(hunk, unit, citesAct)))];
}

function labelOf({ old, now, before, after }: Hunk, { part }: Unit, citesAct: boolean): Label {
  const words = [...old, ...now].filter((token) => !SIGN.test(token));
  const every = (pattern: RegExp): boolean => words.every((word) => pattern.test(word));
  if (words.length === 0) return 'punctuation';
  if (old.join(' ').toLocaleLowerCase('vi') === now.join(' ').toLocaleLowerCase('vi')) return 'capitals';
  if (part === 'numberAndSymbol' || part === 'placeAndDate') return part === 'placeAndDate' ? 'date' : 'act';
  if (every(YEAR)) return 'year';
  if (every(ACT)) return 'act';
  const isDay =
    every(FIGURE) && BEFORE_DAY.test(before) && (AFTER_DAY.test(after) || /tháng\s*$/iu.test(before));
  if (isDay || words.every((word) => DATE.test(word) || YEAR.test(word))) return citesAct ? 'act' : 'date';
  if (words.every((word) => ACT.test(word) || DATE.test(word))) return 'act';
  if (every(FIGURE)) return 'figure';
  if (part === 'signerName') return 'name';
  if (every(CAPITALISED) && BEFORE_NAME.test(before)) return 'name';
  return 'wording';
}

function hunksOf(stretches: readonly Stretch[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.kind === 'same') continue;
    const previous = stretches[index - 1];
    if (previous && previous.kind !== 'same') continue;
    const next = stretches[index + 1];
    const both = [stretch, ...(next && next.kind !== 'same' ? [next] : [])];
    const tokens = (kind: Stretch['kind']): string[] =>
      both
        .filter((each) => each.kind === kind)
        .flatMap(({ text }) => tokensOf(text).map((token) => token.trim()));
    hunks.push({
      old: tokens('removed'),
      now: tokens('added'),
      before: previous?.text ?? '',
      after: stretches[index + both.length]?.text ?? '',
    });
  }
  return hunks;
}
