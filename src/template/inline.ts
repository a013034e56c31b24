import { cite } from '../content/citation.js';
import { type Piece, parseInline } from '../content/inline.js';
import type { TextNode } from '../content/node.js';
import type { Inline, TextRun } from '../document/tree.js';
import type { RenderState } from './state.js';

/** What is shown for a gap that somebody still has to fill in. */
export const BLANK_DOTS = '……';

/** A text of the content as a line of the document, its marks worked out. */
export function inlineOf(node: TextNode, state: RenderState): Inline {
  const { origin } = node;
  return parseInline(node.value).pieces.map((piece): TextRun => {
    return { text: wordsOf(piece, state), origin, ...(piece.kind === 'blank' && { blank: true }) };
  });
}

function wordsOf(piece: Piece, state: RenderState): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'year':
      return String(state.year + piece.offset);
    case 'blank':
      return piece.note === '' ? BLANK_DOTS : `${BLANK_DOTS} (${piece.note})`;
    case 'citation':
      return citation(piece, state);
  }
}

function citation(
  { act: key, form }: Extract<Piece, { kind: 'citation' }>,
  { acts, cited, datesInFull }: RenderState,
): string {
  const act = acts.get(key);
  if (!act) throw new Error(`act ${key} is not in the register`);
  const isFirst = !cited.has(key);
  cited.add(key);
  return cite(act, form === 'tu-dong' ? (isFirst ? 'day-du' : 'ngan') : form, datesInFull);
}
