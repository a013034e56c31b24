import type { WordRule } from '../../rule.js';
import { address } from './addr-01-address.js';
import { appendixMentioned } from './appx-01-mentioned.js';
import { romanNumbers } from './appx-02-roman-numbers.js';
import { labelLook } from './appx-03-label-look.js';
import { appendixTitleLook } from './appx-04-title-look.js';
import { reference } from './appx-05-reference.js';
import { referenceComplete } from './appx-06-reference-complete.js';
import { noSigningLine } from './appx-07-no-signing-line.js';
import { appendixForm } from './appx-09-form.js';
import { copyForm } from './copy-01-form.js';
import { copyComponents } from './copy-04-components.js';
import { copyLayout } from './copy-05-layout.js';
import { drafter } from './draft-01-drafter.js';
import { secrecyMark } from './mark-01-secrecy.js';
import { urgencyMark } from './mark-02-urgency.js';
import { circulationMark } from './mark-03-circulation.js';

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
  secrecyMark,
  urgencyMark,
  circulationMark,
  drafter,
  address,
  copyForm,
  copyComponents,
  copyLayout,
];
