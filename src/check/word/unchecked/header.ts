import type { Unchecked } from './unchecked.js';

/** National name, motto, issuing body: every rule is checked, some of them only as far as words and looks tell. */
export const HEADER_UNCHECKED: readonly Unchecked[] = [];
