import { type MapNode, type TextNode, textsIn } from '../content/node.js';
import type { Origin } from '../document/origin.js';
import { splitSentences } from '../text/sentences.js';
import { isHeadKey } from './head.js';
import type { Printer } from './shown.js';

/** A sentence before and after. */
export interface ChangedSentence {
  /** In the old document. */
  readonly origin: Origin;
  /** Of the new document. */
  readonly line: number;
  readonly old: string;
  readonly now: string;
}

/** Sentence by sentence; a text whose sentences do not match is shown whole. */
export function changedSentences(
  old: MapNode,
  now: MapNode,
  before: Printer,
  after: Printer,
): ChangedSentence[] {
  const later = new Map([...textsIn(now)].map((node) => [node.origin.path, node]));
  return [...textsIn(old)].flatMap((node) => {
    const texts = [node, later.get(node.origin.path)] as const;
    const [a = '', b = ''] = texts.map((each, index) => printed(each, index === 0 ? before : after));
    const [aSentences, bSentences] = [splitSentences(a), splitSentences(b)];
    const pairs: (readonly [string, string])[] =
      aSentences.length === bSentences.length
        ? aSentences.map((sentence, index) => [sentence, bSentences[index] ?? ''])
        : [[a, b]];
    return pairs
      .filter(([was, is]) => was !== is)
      .map(([was, is]) => ({
        origin: node.origin,
        line: texts[1]?.origin.line ?? node.origin.line,
        old: was,
        now: is,
      }));
  });
}

function printed(node: TextNode | undefined, printer: Printer): string {
  if (!node) return '';
  return isHeadKey(node) && !node.value.includes('{{') ? node.value : printer.print(node.value).text;
}
