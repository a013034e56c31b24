/** What each line of a Word file is, in the words of the Decree. */
import type { Kind } from '../../decree30/kinds.js';
import type { Part } from '../../decree30/layout.js';
import type {
  CellPlace,
  RunFormat,
  WordDocument,
  WordParagraph,
  WordRun,
  WordSection,
} from '../read/model.js';

/** A stretch of a run inside a line. */
export interface LineRun {
  readonly text: string;
  readonly format: RunFormat;
  readonly run: WordRun;
}

/**
 * What stands on one line by the author's will: a paragraph, or the piece of one between line breaks; in the header
 * also a piece between tabs, as where two columns are made of them.
 */
export interface Line {
  readonly paragraph: WordParagraph;
  /** Offsets in `paragraph.text`; the end is not included. Blanks at both ends are left out. */
  readonly start: number;
  readonly end: number;
  /** As it stands, without note numbers. */
  readonly text: string;
  /** Runs with visible text, note numbers left out. */
  readonly runs: readonly LineRun[];
  readonly cell?: CellPlace;
  /** Column of a table, or number of the piece between tabs. */
  readonly column: number;
  /** The next paragraph holds a chart. */
  readonly isAboveChart: boolean;
}

/** Where on the page a line belongs. */
export type Region = 'header' | 'title' | 'body' | 'foot' | 'appendix' | 'copy' | 'outside';

/** The levels of headings and numbered paragraphs. */
export type Level =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'romanSection'
  | 'article'
  | 'clause'
  | 'point'
  | 'dash';

export interface PartLine {
  readonly line: Line;
  /** What it is; absent where that is not known. */
  readonly part?: Part;
  readonly region: Region;
  /** From 0 to 1: below {@link SURE} a rule only asks to look. */
  readonly confidence: number;
  /** Of headings and numbered paragraphs, with the number as written: `I`, `2`, `đ`. */
  readonly level?: Level;
  readonly number?: string;
}

/** From here on a finding about a part may be an error. */
export const SURE = 0.7;

/** How a straight rule is drawn below a part. */
export interface RuleBelow {
  readonly part: Part;
  readonly encoding: 'drawn' | 'underscores' | 'border' | 'underline';
  /** Neither dashed nor dotted nor made of hyphens. */
  readonly isSolid: boolean;
  /** Unknown where only its presence can be seen. */
  readonly lengthTwips?: number;
  /** The line of text above it. */
  readonly above: Line;
  /** Where it is drawn: the paragraph of that line or one of the next. */
  readonly at: WordParagraph;
}

/** An appendix or a text that the document issues. */
export interface AppendixParts {
  readonly lines: readonly PartLine[];
  readonly section: WordSection;
}

/** What kind of paper a file is. Rules apply to administrative documents only. */
export type Nature =
  | { readonly kind: 'administrative' }
  /** `reason`: what it was told by, for the clerk. */
  | { readonly kind: 'normative' | 'party' | 'other'; readonly reason: string };

/** A document in a Word file; one file may hold several, each with its own header. */
export interface RecognisedDocument {
  readonly word: WordDocument;
  readonly nature: Nature;
  readonly documentKind?: Kind;
  /** Every line with text, in reading order. */
  readonly lines: readonly PartLine[];
  readonly rules: readonly RuleBelow[];
  readonly appendices: readonly AppendixParts[];
  /** The sections it lies in. */
  readonly sections: readonly WordSection[];
  /** Every paragraph from its first line to its last, the empty ones too. */
  readonly paragraphs: readonly WordParagraph[];
  /** Straight lines that could not be told to be below a certain part. */
  readonly hasLooseLines: boolean;
  /** Whether it is the first of the file. */
  readonly isFirst: boolean;
}

/** The lines of a part, outside appendices and copies unless another region is named. */
export function linesOf(document: RecognisedDocument, part: Part, region?: Region): PartLine[] {
  return document.lines.filter(
    (line) =>
      line.part === part &&
      (region === undefined ? !['appendix', 'copy'].includes(line.region) : line.region === region),
  );
}
