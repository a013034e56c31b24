import type { WordRule } from '../../rule.js';
import { appendixMentioned } from './appx-01-mentioned.js';
import { romanNumbers } from './appx-02-roman-numbers.js';
import { labelLook } from './appx-03-label-look.js';
import { appendixTitleLook } from './appx-04-title-look.js';
import { reference } from './appx-05-reference.js';
import { referenceComplete } from './appx-06-reference-complete.js';
import { noSigningLine } from './appx-07-no-signing-line.js';
import { appendixForm } from './appx-09-form.js';

/** Rules about appendices, stamps, copies. */
export const ATTACHMENTS_RULES: readonly WordRule[] = [
  appendixMentioned,
  romanNumbers,
  labelLook,
  appendixTitleLook,
  reference,
  referenceComplete,
  noSigningLine,
  appendixForm,
];
