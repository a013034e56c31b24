/** One text of a document in a new year: its edits, its questions, and whose years it prints. */
import { findAct, nameOf } from '../content/act-register.js';
import { cite } from '../content/citation.js';
import type { TextNode } from '../content/node.js';
import { originAtOffset } from '../content/text-place.js';
import { type ActSpan, actSpans } from './act-spans.js';
import { actVerdict } from './act-verdict.js';
import { doubtsOf, fixedText } from './doubts.js';
import { isDue, type TurnedKey, turnDue } from './due.js';
import type { Edit } from './edit.js';
import { phrasesIn } from './phrases.js';
import { excerptAt, Printer, type ShownText, sentenceAt } from './shown.js';
import { isInside, type Question, type Stretch, type Turn } from './turn.js';
import { type PrintedYear, yearsIn } from './years.js';

export interface TurnedText extends TurnedKey {
  readonly years: readonly PrintedYear[];
}

export interface TextContext {
  readonly turn: Turn;
  /** Of the old document, and of the new one. */
  readonly old: number;
  readonly year: number;
  /** Acts that were asked about already, by number. */
  readonly asked: Set<string>;
}

export function turnText(node: TextNode, shown: ShownText, context: TextContext): TurnedText {
  const { turn, old, year } = context;
  const { value } = node;
  if (isDue(node)) return { ...turnDue(node, year), years: [] };
  const spans = actSpans(value, turn.references.acts);
  const years = yearsIn(value, shown, spans, old, fixedText(node));
  const ask = asking(node, shown);
  const acts = [
    ...spans.map((span) => turnAct(node, span, ask, context)),
    ...(spans.length === 0 ? [turnActNumber(node, context)] : []),
  ];
  const own = years
    .filter(({ owner, isTyped }) => owner === 'own' && isTyped)
    .map(({ at, year: typed }): Edit => ({ node, ...at, text: String(typed + year - old) }));
  const doubts = doubtsOf(node, shown, spans, years, old, year).map((doubt) => ask(doubt, doubt.question));
  const phrases = phrasesIn(value, year, turn)
    .filter((phrase) => !spans.some((span) => isInside(phrase, span)))
    .map((phrase) => ask(phrase, phrase.question))
    // A word that comes twice in a sentence is asked about once.
    .filter((question, index, all) => index === all.findIndex((other) => isSame(other, question)));
  return {
    edits: [...acts.flatMap(({ edits }) => edits), ...own],
    questions: [...acts.flatMap(({ questions }) => questions), ...doubts, ...phrases],
    years,
  };
}

/** Keys of the follow-up name an act by its number alone; nothing in other texts. */
export function turnActNumber(node: TextNode, context: TextContext): TurnedKey {
  const { value, origin } = node;
  const { acts } = context.turn.references;
  const act = /(?:^|\.)van_ban(?:\.\d+)?$/u.test(origin.path ?? '') ? findAct(value, acts) : undefined;
  if (!act) return { edits: [], questions: [] };
  const name = cite(act, 'ngay-co-quan');
  const span = { start: 0, end: value.length, key: nameOf(act, acts), name, isTyped: false, act };
  const shown = new Printer(context.old, acts).print(value);
  return turnAct(node, span, asking(node, shown), context);
}

type Ask = (at: Stretch, question: string, isBlank?: boolean) => Question;

function asking(node: TextNode, shown: ShownText): Ask {
  return (at, question, isBlank = false) => ({
    origin: originAtOffset(node, at.start),
    found: node.value.slice(at.start, at.end),
    question,
    sentence: sentenceAt(shown, at.start),
    excerpt: excerptAt(shown, at.start),
    isBlank,
  });
}

function isSame(a: Question, b: Question): boolean {
  return a.question === b.question && a.sentence === b.sentence && a.found === b.found;
}

function turnAct(
  node: TextNode,
  span: ActSpan,
  ask: Ask,
  { old, year, turn, asked }: TextContext,
): TurnedKey {
  const { note, reasons } = actVerdict(span, old, year, turn.references.acts);
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  if (note !== undefined) {
    const question = `Số, ngày, trích yếu của văn bản thay ${span.name}?${why}`;
    const text = `{{trong "${forMark(note)}"}}`;
    return {
      edits: [{ node, start: span.start, end: span.end, text }],
      questions: [ask(span, question, true)],
    };
  }
  if (reasons.length === 0 || asked.has(span.key)) return { edits: [], questions: [] };
  asked.add(span.key);
  return { edits: [], questions: [ask(span, `${span.name} còn dùng được không?${why}`)] };
}

/** Words that a mark can hold, in any way of writing YAML. */
function forMark(words: string): string {
  return words
    .replace(/\{\{[^{}]*\}\}|[{}]/gu, '')
    .replace(/"([^"]*)"/gu, '“$1”')
    .replaceAll('"', '')
    .replace(/:\s/gu, ', ')
    .replace(/\s#/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
