import type { WordRule } from '../../rule.js';
import { margins } from './page-03-margins.js';

/** Rules about page, font and page number. */
export const PAGE_RULES: readonly WordRule[] = [margins];
