/** What the parts of the review list share. */
import { shownKeyPath } from '../content/node.js';
import type { Origin } from '../document/origin.js';
import type { RolledDocument } from './roll.js';

/** A new document, and what it was made from. */
export interface ReviewedDocument {
  readonly oldFile: string;
  readonly newFile: string;
  readonly rolled: RolledDocument;
}

export interface Review {
  readonly from: number;
  readonly to: number;
  readonly documents: readonly ReviewedDocument[];
  /** Files beside the documents that were left where they are. */
  readonly notCopied: readonly string[];
  /** Files that documents share, which were copied as they are. */
  readonly copied: readonly string[];
  /** What to know of other files, by their name. */
  readonly notes: readonly (readonly [file: string, note: string])[];
  /** The office's list of what has ended was there. */
  readonly hasEndings: boolean;
}

export interface ReviewSection {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly { readonly title: string; readonly widthPercent: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** Where to look in the new document. */
export function placeOf({ path }: Origin, line: number): string {
  // Blanks between the keys: a long path breaks there, not inside a name.
  return [`dòng ${line}`, shownKeyPath(path).replaceAll('.', ' › ')].filter(Boolean).join(', ');
}

export function columns(...given: readonly (readonly [title: string, widthPercent: number])[]) {
  return given.map(([title, widthPercent]) => ({ title, widthPercent }));
}
