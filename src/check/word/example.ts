import type { Part } from '../../decree30/layout.js';
import type { PageChange, ParagraphChange, RunChange } from '../../docx/edit/change.js';
import type { Region } from '../../docx/parts/model.js';

/** One change to a document that the program built: to a line of a part, to a page, or to the header of its pages. */
export interface ExampleEdit {
  readonly part?: Part;
  /** Which line of the part, from 0; from the end where negative. */
  readonly nth?: number;
  readonly region?: Region;
  /** The paragraph so many places after the line, as the rule below a text. */
  readonly after?: number;
  /** The header or footer of the pages, instead of a part. */
  readonly edge?: 'header' | 'footer';
  /** That of the first page. */
  readonly isFirstPage?: true;
  /** Only these words of the line. */
  readonly words?: string;
  readonly runs?: RunChange;
  readonly paragraph?: ParagraphChange;
  /** What the line, or the words, become. */
  readonly text?: string;
  readonly remove?: true;
  /** The cells of its row change places. */
  readonly swapCells?: true;
  /** Its cell comes to a row of its own below. */
  readonly ownRow?: true;
  /** A new paragraph after the line, looking like it. */
  readonly insertAfter?: string;
  /** Changes of the page of a section. */
  readonly page?: PageChange;
  readonly section?: number;
}

/** A document made of one of the project's samples by a few changes. */
export interface WordExample {
  /** What was done, for the list of rules. */
  readonly told: string;
  /** Name of the sample; the plan when absent. */
  readonly base?: string;
  readonly edits: readonly ExampleEdit[];
}
