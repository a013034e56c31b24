import type { WordRule } from '../../rule.js';
import { number } from './num-06-number.js';

/** Rules about number, date, name of the kind, subject. */
export const TITLE_RULES: readonly WordRule[] = [number];
