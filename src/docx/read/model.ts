/**
 * A Word file as it looks on the page: every paragraph and run with the formatting that is in force for it, wherever
 * that was set. Lengths are in twips (1/20 pt, 1/1440 inch) as in the file, sizes in half-points.
 */
import type { XmlElement } from '../../package/xml-tree.js';

/** How a run looks, after defaults, table style, style chain, numbering and direct formatting. */
export interface RunFormat {
  /** Fonts of ASCII letters and of the others: Vietnamese letters fall in the second slot. */
  readonly asciiFont: string;
  readonly otherFont: string;
  readonly sizeHalfPoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  /** Six hexadecimal digits; `000000` where it is automatic. */
  readonly colorHex: string;
}

export interface WordRun {
  readonly text: string;
  readonly format: RunFormat;
  /** `w:r`. */
  readonly element: XmlElement;
  /** Result of a field with this instruction, e.g. `PAGE`. */
  readonly field?: string;
  /** Put in by a tracked change that nobody has accepted yet. */
  readonly isInserted: boolean;
}

export type WordAlignment = 'left' | 'center' | 'right' | 'justified' | 'distributed';

export interface ParagraphFormat {
  readonly align: WordAlignment;
  readonly leftTwips: number;
  readonly rightTwips: number;
  /** Negative where the first line hangs out. */
  readonly firstLineTwips: number;
  readonly beforeTwips: number;
  readonly afterTwips: number;
  /** Word chooses the space itself, as in web pages. */
  readonly autoSpacing: boolean;
  /** No space between paragraphs of the same style. */
  readonly contextualSpacing: boolean;
  readonly line: LineSpacing;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  /** 0 for the highest; absent in running text. */
  readonly outlineLevel?: number;
  readonly borderTop: boolean;
  readonly borderBottom: boolean;
  readonly boxed: boolean;
}

/** `multiple`: of single spacing; otherwise the height itself. */
export type LineSpacing =
  | { readonly rule: 'multiple'; readonly lines: number }
  | { readonly rule: 'exact' | 'atLeast'; readonly twips: number };

/** A straight line drawn near a paragraph. */
export interface DrawnLine {
  readonly lengthTwips: number;
  /** Neither dashed nor dotted. */
  readonly isSolid: boolean;
}

/** A text box, or a shape with text, anchored in a paragraph. */
export interface WordBox {
  readonly paragraphs: readonly WordParagraph[];
  readonly hasFrame: boolean;
  readonly widthTwips: number;
  readonly heightTwips: number;
}

/** Where in a table a paragraph stands; all counted from 0. */
export interface CellPlace {
  readonly table: WordTable;
  readonly row: number;
  /** Column of the grid, spans counted. */
  readonly column: number;
  /** Room for text between the margins of the cell. */
  readonly innerWidthTwips: number;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** From 1, over the whole body in reading order, tables and boxes included: how a clerk is told where. */
  readonly position: number;
  /** What a reader sees, with the label of automatic numbering in front; tabs as `\t`, line breaks as `\n`. */
  readonly text: string;
  /** Label of automatic numbering with the space after it, e.g. `1.\t`; empty without. */
  readonly label: string;
  readonly runs: readonly WordRun[];
  readonly format: ParagraphFormat;
  readonly styleName: string;
  /** How a run without formatting of its own would look here: that of an empty paragraph too. */
  readonly markFormat: RunFormat;
  /** `w:p`. */
  readonly element: XmlElement;
  readonly cell?: CellPlace;
  readonly boxes: readonly WordBox[];
  readonly lines: readonly DrawnLine[];
  /** Descriptions of the charts in it; empty where an author wrote none. */
  readonly charts: readonly string[];
  readonly hasPicture: boolean;
  /** A page begins after it: a page break in its text, or the end of a section. */
  readonly endsPage: boolean;
}

export interface WordCell {
  readonly column: number;
  readonly span: number;
  readonly widthTwips: number;
  readonly blocks: readonly WordBlock[];
}

export interface WordTable {
  readonly kind: 'table';
  /** From 1, over the whole body. */
  readonly position: number;
  readonly rows: readonly (readonly WordCell[])[];
  readonly hasBorders: boolean;
  readonly element: XmlElement;
}

export type WordBlock = WordParagraph | WordTable;

export interface PageFormat {
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly topTwips: number;
  readonly bottomTwips: number;
  /** With the gutter. */
  readonly leftTwips: number;
  readonly rightTwips: number;
}

/** Header or footer: of the first page, of even pages, or of all others. */
export type PageKind = 'default' | 'first' | 'even';

export interface WordSection {
  readonly blocks: readonly WordBlock[];
  readonly page: PageFormat;
  /** Whether the first page has a header of its own. */
  readonly hasTitlePage: boolean;
  /** Number of its first page; absent where it goes on from the section before. */
  readonly startsAt?: number;
  readonly numberFormat: string;
  readonly headers: Readonly<Partial<Record<PageKind, readonly WordParagraph[]>>>;
  readonly footers: Readonly<Partial<Record<PageKind, readonly WordParagraph[]>>>;
  /** It goes on on the same page. */
  readonly isContinuous: boolean;
  /** `w:sectPr`. */
  readonly element: XmlElement;
}

export interface WordDocument {
  readonly sections: readonly WordSection[];
  /** Every paragraph of the body in reading order: in tables and boxes too, a box after the paragraph it hangs on. */
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  /** Even pages have headers of their own. */
  readonly hasEvenPages: boolean;
  /** Somebody signed the file digitally: changing it would break that. */
  readonly isSigned: boolean;
  /** Changes that nobody has accepted or refused. */
  readonly hasTrackedChanges: boolean;
}
