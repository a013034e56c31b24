/** Changes to a Word file, as data: what a rule mends, and what its examples damage. */
import type { WordAlignment, WordParagraph, WordSection } from '../read/model.js';

export interface RunChange {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  readonly colorHex?: string;
}

export interface ParagraphChange {
  readonly align?: WordAlignment;
  readonly firstLineTwips?: number;
  readonly leftTwips?: number;
  readonly rightTwips?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Of single spacing. */
  readonly lineMultiple?: number;
}

export interface PageChange {
  readonly widthMm?: number;
  readonly heightMm?: number;
  readonly topMm?: number;
  readonly bottomMm?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
  /** Whether the first page has a header of its own, without a number. */
  readonly hasTitlePage?: boolean;
  /** Number of the first page; `null` to go on from the section before. */
  readonly startsAt?: number | null;
  readonly numberFormat?: string;
}

/** Offsets are those of `paragraph.text`; the end is not included. */
export type Change =
  | {
      readonly kind: 'runs';
      readonly paragraph: WordParagraph;
      readonly start?: number;
      readonly end?: number;
      readonly set: RunChange;
    }
  | { readonly kind: 'paragraph'; readonly paragraph: WordParagraph; readonly set: ParagraphChange }
  | {
      readonly kind: 'text';
      readonly paragraph: WordParagraph;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly kind: 'page'; readonly section: WordSection; readonly set: PageChange }
  | { readonly kind: 'remove'; readonly paragraph: WordParagraph }
  /** A new paragraph that looks like the one before it. */
  | { readonly kind: 'insert'; readonly after: WordParagraph; readonly text: string };
