/** A text of the content as it is printed, and where each part of it is printed. */
import { type ActRegister, findAct } from '../content/act-register.js';
import { cite, nextForm } from '../content/citation.js';
import { type Piece, parseInline } from '../content/inline.js';
import type { Act } from '../content/schema/register.js';
import { splitSentences } from '../text/sentences.js';

export interface ShownPiece {
  readonly piece: Piece;
  /** What is printed for it, and where that starts. */
  readonly text: string;
  readonly start: number;
}

export interface ShownText {
  readonly text: string;
  readonly pieces: readonly ShownPiece[];
}

/** What is printed for a blank. */
const DOTS = '……';

/** Prints the texts of one document, in order: an act is cited in full the first time. */
export class Printer {
  readonly #cited = new Set<Act>();

  constructor(
    private readonly year: number,
    private readonly acts: ActRegister,
  ) {}

  print(value: string): ShownText {
    const pieces: ShownPiece[] = [];
    let text = '';
    for (const piece of parseInline(value).pieces) {
      const words = this.#words(piece);
      pieces.push({ piece, text: words, start: text.length });
      text += words;
    }
    return { text, pieces };
  }

  #words(piece: Piece): string {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'year':
        return String(this.year + piece.offset);
      case 'blank':
        return piece.note === '' ? DOTS : `${DOTS} (${piece.note})`;
      case 'target-figure':
      case 'total-figure':
        return DOTS;
      case 'citation': {
        const act = findAct(piece.act, this.acts);
        if (!act) return piece.act;
        const next = nextForm(act, this.#cited);
        return cite(act, piece.form === 'tu-dong' ? next : piece.form);
      }
    }
  }
}

/** Where a place of the content is printed. */
export function shownAt({ pieces }: ShownText, offset: number): number {
  const at = pieces.findLast(({ piece }) => piece.start <= offset);
  if (!at) return 0;
  return at.start + (at.piece.kind === 'words' ? offset - at.piece.start : 0);
}

/** Around the place, a sentence longer than this is cut. */
const EXCERPT = 280;

/** The printed words around a place of the content: its sentence, or a part of it where that is long. */
export function excerptAt(shown: ShownText, offset: number): string {
  const sentence = sentenceAt(shown, offset);
  if (sentence.length <= EXCERPT) return sentence;
  const at = shownAt(shown, offset) - shown.text.indexOf(sentence);
  const from = Math.max(0, Math.min(at - EXCERPT / 3, sentence.length - EXCERPT));
  const words = sentence.slice(from, from + EXCERPT);
  const start = from > 0 ? `… ${words.replace(/^\S*\s+/u, '')}` : words;
  return from + EXCERPT < sentence.length ? `${start.replace(/\s+\S*$/u, '')} …` : start;
}

/** The printed sentence around a place of the content. */
export function sentenceAt(shown: ShownText, offset: number): string {
  const at = shownAt(shown, offset);
  let end = 0;
  for (const sentence of splitSentences(shown.text)) {
    end = shown.text.indexOf(sentence, end) + sentence.length;
    if (at < end) return sentence;
  }
  return shown.text;
}
