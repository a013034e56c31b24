import type { WordRule } from '../../rule.js';
import { recipientsLabelLook } from './nn-04-recipients-label.js';

/** Rules about recipients and signature. */
export const FOOT_RULES: readonly WordRule[] = [recipientsLabelLook];
