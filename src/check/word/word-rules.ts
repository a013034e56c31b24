import type { WordRule } from './rule.js';
import { ATTACHMENTS_RULES } from './rules/attachments/rules.js';
import { BODY_RULES } from './rules/body/rules.js';
import { FOOT_RULES } from './rules/foot/rules.js';
import { HEADER_RULES } from './rules/header/rules.js';
import { PAGE_RULES } from './rules/page/rules.js';
import { TITLE_RULES } from './rules/title/rules.js';

/** Every rule about Word files, in the order of the Decree. */
export const WORD_RULES: readonly WordRule[] = [
  ...PAGE_RULES,
  ...HEADER_RULES,
  ...TITLE_RULES,
  ...BODY_RULES,
  ...FOOT_RULES,
  ...ATTACHMENTS_RULES,
];
