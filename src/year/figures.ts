/** Figures that stand in a sentence with the document's own year: they are results or aims of the old one. */
import type { ActSpan } from './act-spans.js';
import { quotesIn } from './quotes.js';
import { type ShownText, sentenceAt } from './shown.js';
import { isInside, type Stretch } from './turn.js';
import type { PrintedYear } from './years.js';

/** `97,5%`, `1.250`, `12`: no part of a date, a range, a number of an act or a clause. */
const FIGURE = /(?<![\p{L}\d.,/–-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?![\d/–-]|[.,]\d|\p{L})(?:\s*%)?/gu;

/** What a figure belongs to that no year changes: `khoản 2`, `ngày 05`. */
const NAMED_BEFORE = /(?:điều|khoản|điểm|mục|số|ngày|tháng|quý|phụ lục|biểu|mẫu|thứ|khóa|cấp|phần)\s+$/iu;

/** The first figure of each sentence that prints a year of the document's own. */
export function figuresBesideYears(
  value: string,
  shown: ShownText,
  acts: readonly ActSpan[],
  years: readonly PrintedYear[],
): Stretch[] {
  const own = new Set(
    years.filter(({ owner }) => owner === 'own').map(({ at }) => sentenceAt(shown, at.start)),
  );
  const named = [...acts, ...quotesIn(value)];
  const marks = shown.pieces
    .filter(({ piece }) => piece.kind !== 'words')
    .map(({ piece }) => ({ start: piece.start, end: piece.start + piece.length }));
  const found = [...value.matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({ start: index, end: index + figure.length }))
    .filter((at) => ![...named, ...marks].some((span) => isInside(at, span)))
    .filter(({ start }) => !NAMED_BEFORE.test(value.slice(Math.max(0, start - 12), start)))
    .map((at) => ({ ...at, sentence: sentenceAt(shown, at.start) }))
    .filter(({ sentence }) => own.has(sentence));
  return found.filter(
    ({ sentence }, index) => index === found.findIndex((other) => other.sentence === sentence),
  );
}
