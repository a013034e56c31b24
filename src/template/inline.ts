import { findAct } from '../content/act-register.js';
import { cite, nextForm } from '../content/citation.js';
import { figureOf } from '../content/follow-up/figures.js';
import { type FigurePiece, type Piece, parseInline } from '../content/inline.js';
import type { TextNode } from '../content/node.js';
import type { Inline, TextRun } from '../document/tree.js';
import { BLANK_DOTS } from '../text/blank.js';
import type { RenderState } from './state.js';

/** A text of the content as a line of the document, its marks worked out. */
export function inlineOf(node: TextNode, state: RenderState): Inline {
  const { origin } = node;
  return parseInline(node.value).pieces.map((piece): TextRun => {
    const { text, isBlank } = wordsOf(piece, state);
    return { text, origin, ...(isBlank && { blank: true }) };
  });
}

interface Words {
  readonly text: string;
  readonly isBlank?: true;
}

function wordsOf(piece: Piece, state: RenderState): Words {
  switch (piece.kind) {
    case 'words':
      return { text: piece.text };
    case 'year':
      return { text: String(state.year + piece.offset) };
    case 'blank':
      return blank(piece.note);
    case 'citation':
      return { text: citation(piece, state) };
    case 'target-figure':
    case 'total-figure':
      return figure(piece, state);
  }
}

function blank(note: string): Words {
  return { text: note === '' ? BLANK_DOTS : `${BLANK_DOTS} (${note})`, isBlank: true };
}

function figure(piece: FigurePiece, { facts }: RenderState): Words {
  const found = figureOf(piece, facts);
  if (found.kind === 'missing') return blank(found.note);
  if (found.kind === 'known') return { text: found.text };
  throw new Error(`no figure ${JSON.stringify(piece)}`);
}

function citation(
  { act: key, form }: Extract<Piece, { kind: 'citation' }>,
  { acts, cited, datesInFull }: RenderState,
): string {
  const act = findAct(key, acts);
  if (!act) throw new Error(`act ${key} is not in the register`);
  const next = nextForm(act, cited);
  return cite(act, form === 'tu-dong' ? next : form, datesInFull);
}
