import type { WordRule } from '../../rule.js';

/** Rules about legal bases, headings, running text. */
export const BODY_RULES: readonly WordRule[] = [];
