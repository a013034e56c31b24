import type { WordRule } from '../../rule.js';
import { nationalNameLook } from './motto-02-national-name-look.js';

/** Rules about national name, motto, issuing body. */
export const HEADER_RULES: readonly WordRule[] = [nationalNameLook];
