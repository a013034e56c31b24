import type { WordRule } from '../../rule.js';

/** Rules about appendices, stamps, copies. */
export const ATTACHMENTS_RULES: readonly WordRule[] = [];
