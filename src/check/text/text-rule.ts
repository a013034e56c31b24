import type { References } from '../../content/references.js';
import type { Kind } from '../../decree30/kinds.js';
import type { Part } from '../../decree30/layout.js';
import type { FullDate } from '../../document/date.js';
import type { Severity } from '../../message/finding.js';
import type { RuleFacts } from '../rule-facts.js';

/** One paragraph or line of a document, whatever file it was read from. */
export interface TextLine {
  /** As it stands in the file: not normalised, so that wrong encodings can be seen. */
  readonly text: string;
  /** What the line is; absent where that is not known. */
  readonly part?: Part;
  /** Cells hold names and half sentences. */
  readonly isInTable: boolean;
  /** Shown in capitals, by its letters or by its format: rules about capitals pass it over. */
  readonly isAllCaps: boolean;
}

/** The lines of one document in the order of the page, with what is known about it. */
export interface TextSubject {
  readonly lines: readonly TextLine[];
  readonly kind?: Kind;
  /** The document's own date. */
  readonly date?: FullDate;
  /** Agency and register, where the document belongs to a working folder. */
  readonly references?: References;
}

/** What a rule says about one stretch of a line. */
export interface TextReport {
  /** Index in `lines`. */
  readonly line: number;
  /** Offsets in the line's text, in UTF-16 units; the end is not included. */
  readonly start: number;
  readonly end: number;
  /** What was found and what was expected: `gặp ‹A›, cần B`. */
  readonly message: string;
  readonly mend: string;
  /** What may safely take the place of the stretch; absent where a person has to decide. */
  readonly replacement?: string;
  /** Where a rule is milder than usual. */
  readonly severity?: Severity;
}

/** A document made up for an example: a text is a line of the body. */
export type TextExample =
  | string
  | (Pick<TextSubject, 'kind' | 'date'> & { readonly lines: readonly (string | Partial<TextLine>)[] });

/**
 * A rule about words, one file each: it runs on content files and on Word files. Every `failing` example must be found
 * by this rule and by no other as an error, no `passing` one may be found at all.
 */
export interface TextRule extends RuleFacts {
  readonly examples: { readonly passing: readonly TextExample[]; readonly failing: readonly TextExample[] };
  readonly check: (subject: TextSubject) => TextReport[];
}
