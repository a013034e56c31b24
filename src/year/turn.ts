import type { References } from '../content/references.js';
import type { Ending } from '../content/schema/endings.js';
import type { Origin } from '../document/origin.js';

/** From which year to which, and what is known about the new one. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly references: References;
  readonly endings: readonly Ending[];
}

/** Something in a document that only a person can decide. */
export interface Question {
  /** In the old document. */
  readonly origin: Origin;
  /** The words it is about. */
  readonly found: string;
  readonly question: string;
  /** The sentence they stand in, as the old document printed it. */
  readonly sentence: string;
  /** The part of it around the words. */
  readonly excerpt: string;
  /** Whether the new document has a marked blank there. */
  readonly isBlank: boolean;
}

/** A question, and the line of the new document to answer it at. */
export interface PlacedQuestion extends Question {
  readonly line: number;
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function isInside({ start, end }: Stretch, outer: Stretch): boolean {
  return outer.start <= start && end <= outer.end;
}
