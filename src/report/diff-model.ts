import type { Comparison } from '../compare/compare.js';

/** A comparison and the files it is about, as reports name them. */
export interface FileComparison extends Comparison {
  readonly old: { readonly file: string };
  readonly new: { readonly file: string };
}
