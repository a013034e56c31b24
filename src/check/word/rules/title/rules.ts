import type { WordRule } from '../../rule.js';
import { centralPlace } from './date-01-central-place.js';
import { localPlace } from './date-02-local-place.js';
import { fullPlaceName } from './date-03-full-place-name.js';
import { fullDate } from './date-05-date.js';
import { dateOnLineOfNumber } from './date-06-same-line.js';
import { dateLook } from './date-07-look.js';
import { dateLineOfKind } from './date-08-date-line.js';
import { numberInDigits } from './num-01-digits.js';
import { kindCode } from './num-03-kind-code.js';
import { letterSymbol } from './num-04-letter-symbol.js';
import { ownAbbreviation } from './num-05-own-abbreviation.js';
import { number } from './num-06-number.js';
import { symbolLook } from './num-07-symbol-look.js';
import { noYear } from './num-08-no-year.js';
import { kindName } from './title-01-kind-name.js';
import { subjectLook } from './title-02-subject.js';
import { subjectRule } from './title-03-rule.js';
import { letterSubject } from './title-04-letter-subject.js';
import { decisionSubject } from './title-05-decision-subject.js';
import { noSubject } from './title-06-no-subject.js';

/** Rules about number, date, name of the kind, subject. */
export const TITLE_RULES: readonly WordRule[] = [
  numberInDigits,
  kindCode,
  letterSymbol,
  ownAbbreviation,
  number,
  symbolLook,
  noYear,
  centralPlace,
  localPlace,
  fullPlaceName,
  fullDate,
  dateOnLineOfNumber,
  dateLook,
  dateLineOfKind,
  kindName,
  subjectLook,
  subjectRule,
  letterSubject,
  decisionSubject,
  noSubject,
];
