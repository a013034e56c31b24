import type { ContentNode } from '../content/node.js';
import type { Origin } from '../document/origin.js';
import type { Inline } from '../document/tree.js';

/**
 * An element of a body before it is numbered: what markup and content are both read into, and blocks are made from.
 */
export interface ElementNode {
  readonly name: string;
  readonly title?: Inline;
  /** The heading's own number, forced by the content: `III`, `4`, `đ`. */
  readonly number?: { readonly value: string; readonly origin: Origin };
  /** Goes on with the sentence of the legal bases above it. */
  readonly continues?: true;
  readonly text: Inline;
  readonly children: readonly ElementNode[];
  readonly origin: Origin;
  readonly template: Origin;
  /** For a table: its content. */
  readonly table?: ContentNode;
  /** For a chart: its content. */
  readonly chart?: ContentNode;
}
