/** What is compared: a document as a row of sentences. */
import type { Part } from '../decree30/layout.js';

/** Where on the page a line belongs. */
export type Area = 'header' | 'title' | 'body' | 'foot' | 'appendix' | 'copy' | 'outside';

/** Where a line was read: a line of the content file, or a paragraph of the Word file; counted from 1. */
export interface Source {
  readonly kind: 'line' | 'paragraph';
  readonly at: number;
}

/** A line or paragraph as read from a document, before it is split. */
export interface SourceLine {
  /** Absent where it is not known what it is. */
  readonly part?: Part;
  readonly area: Area;
  /** As it is shown: with its number or dash, capitals as printed. */
  readonly text: string;
  readonly source?: Source;
}

/** A sentence, or what counts as one: a legal basis, a heading, a row of a table, a recipient. */
export interface Unit {
  /** From 1, over the whole document. */
  readonly position: number;
  readonly part?: Part;
  /** What it stands below, in the clerk's words: `Căn cứ`, `II. NỘI DUNG`. */
  readonly group: string;
  /** Where in the group: `khoản 3, điểm a, câu 2`; empty where the group says it all. */
  readonly place: string;
  /** Number or dash in front, as printed: `1.`, `a)`, `Điều 2.`; empty without. */
  readonly mark: string;
  /** Without the mark. */
  readonly text: string;
  readonly source?: Source;
}
