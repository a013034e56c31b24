import type { WordRule } from '../../rule.js';
import { ruleBelowBody } from './line-01-below-body.js';
import { solidRules } from './line-02-solid.js';
import { ruleLength } from './line-03-length.js';
import { nationalName } from './motto-01-national-name.js';
import { nationalNameLook } from './motto-02-national-name-look.js';
import { nationalNameAtTopRight } from './motto-03-top-right.js';
import { motto } from './motto-04-motto.js';
import { mottoLook } from './motto-05-look.js';
import { mottoCentred } from './motto-06-centred.js';
import { mottoRule } from './motto-07-rule.js';
import { mottoSpacing } from './motto-08-spacing.js';
import { fullName } from './org-01-full-name.js';
import { bodies } from './org-02-bodies.js';
import { localSuperior } from './org-03-local-superior.js';
import { commonAbbreviations } from './org-04-common-abbreviations.js';
import { issuingBodyLook } from './org-05-issuing-look.js';
import { superiorBodyLook } from './org-06-superior-look.js';
import { bodySpacing } from './org-07-spacing.js';

/** Rules about national name, motto, issuing body and the straight rules below them. */
export const HEADER_RULES: readonly WordRule[] = [
  nationalName,
  nationalNameLook,
  nationalNameAtTopRight,
  motto,
  mottoLook,
  mottoCentred,
  mottoRule,
  mottoSpacing,
  ruleBelowBody,
  solidRules,
  ruleLength,
  fullName,
  bodies,
  localSuperior,
  commonAbbreviations,
  issuingBodyLook,
  superiorBodyLook,
  bodySpacing,
];
