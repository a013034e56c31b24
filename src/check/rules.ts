import type { Rule, TreeRule } from './rule.js';
import { academicTitle } from './rules/academic-title.js';
import { blanks } from './rules/blanks.js';
import { citedActDate } from './rules/cited-act-date.js';
import { citedActInForce } from './rules/cited-act-in-force.js';
import { citedActKnown } from './rules/cited-act-known.js';
import { citedActLater } from './rules/cited-act-later.js';
import { filingLine } from './rules/filing-line.js';
import { inlineMarks } from './rules/inline-marks.js';
import { issuedComplete } from './rules/issued-complete.js';
import { legalBasisEnding } from './rules/legal-basis-ending.js';
import { recipients } from './rules/recipients.js';
import { salutation } from './rules/salutation.js';
import { signer } from './rules/signer.js';
import { subjectEnding } from './rules/subject-ending.js';
import { symbol } from './rules/symbol.js';

/** Every rule about content files. */
export const RULES: readonly Rule[] = [
  academicTitle,
  blanks,
  citedActDate,
  citedActInForce,
  citedActKnown,
  citedActLater,
  filingLine,
  inlineMarks,
  issuedComplete,
  legalBasisEnding,
  recipients,
  salutation,
  signer,
  subjectEnding,
  symbol,
];

/** Every rule about document trees. */
export const TREE_RULES: readonly TreeRule[] = [];
