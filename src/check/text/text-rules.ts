import { actKinds } from './rules/act-kinds.js';
import { actNames } from './rules/act-names.js';
import { basisComplete } from './rules/basis-complete.js';
import { basisLawNumber } from './rules/basis-law-number.js';
import { bodies } from './rules/bodies.js';
import { citedClauses } from './rules/cited-clauses.js';
import { citedLater } from './rules/cited-later.js';
import { citedParts } from './rules/cited-parts.js';
import { commemorativeUnits } from './rules/commemorative-units.js';
import { commonNouns } from './rules/common-nouns.js';
import { composedLetters } from './rules/composed-letters.js';
import { damagedText } from './rules/damaged-text.js';
import { dashes } from './rules/dashes.js';
import { dateExists } from './rules/date-exists.js';
import { dateForm } from './rules/date-form.js';
import { dateMarks } from './rules/date-marks.js';
import { doubleSpaces } from './rules/double-spaces.js';
import { doubledWords } from './rules/doubled-words.js';
import { festivals } from './rules/festivals.js';
import { firstCitation } from './rules/first-citation.js';
import { foreignBodies } from './rules/foreign-bodies.js';
import { foreignInitials } from './rules/foreign-initials.js';
import { foreignPlaces } from './rules/foreign-places.js';
import { historicalFigures } from './rules/historical-figures.js';
import { history } from './rules/history.js';
import { historyNumbers } from './rules/history-numbers.js';
import { holidays } from './rules/holidays.js';
import { honourClasses } from './rules/honour-classes.js';
import { honours } from './rules/honours.js';
import { laterCitation } from './rules/later-citation.js';
import { leftBlanks } from './rules/left-blanks.js';
import { lunarYears } from './rules/lunar-years.js';
import { monthPadding } from './rules/month-padding.js';
import { months } from './rules/months.js';
import { newYear } from './rules/new-year.js';
import { numberedUnits } from './rules/numbered-units.js';
import { officeNames } from './rules/office-names.js';
import { offices } from './rules/offices.js';
import { oneNameTwoSpellings } from './rules/one-name-two-spellings.js';
import { pairedMarks } from './rules/paired-marks.js';
import { paragraphStart } from './rules/paragraph-start.js';
import { punctuationSpaces } from './rules/punctuation-spaces.js';
import { regions } from './rules/regions.js';
import { registeredDate } from './rules/registered-date.js';
import { registeredForce } from './rules/registered-force.js';
import { sentenceStart } from './rules/sentence-start.js';
import { signerName } from './rules/signer-name.js';
import { sinoVietnamesePeople } from './rules/sino-vietnamese-people.js';
import { specialBodies } from './rules/special-bodies.js';
import { specialNouns } from './rules/special-nouns.js';
import { specialUnits } from './rules/special-units.js';
import { staleYear } from './rules/stale-year.js';
import { terrainBeforeName } from './rules/terrain-before-name.js';
import { terrainInName } from './rules/terrain-in-name.js';
import { titleCase } from './rules/title-case.js';
import { toneMarks } from './rules/tone-marks.js';
import { transcribedPeople } from './rules/transcribed-people.js';
import { unitWords } from './rules/unit-words.js';
import { weekdays } from './rules/weekdays.js';
import { works } from './rules/works.js';
import type { TextRule } from './text-rule.js';

/** Every rule about words, by the provision it checks. */
export const TEXT_RULES: readonly TextRule[] = [
  basisComplete,
  basisLawNumber,
  sentenceStart,
  paragraphStart,
  signerName,
  historicalFigures,
  sinoVietnamesePeople,
  transcribedPeople,
  unitWords,
  numberedUnits,
  commemorativeUnits,
  specialUnits,
  terrainInName,
  terrainBeforeName,
  regions,
  foreignPlaces,
  bodies,
  specialBodies,
  foreignBodies,
  foreignInitials,
  specialNouns,
  honours,
  honourClasses,
  offices,
  officeNames,
  holidays,
  actKinds,
  actNames,
  citedParts,
  lunarYears,
  festivals,
  newYear,
  weekdays,
  months,
  history,
  historyNumbers,
  works,
  titleCase,
  firstCitation,
  laterCitation,
  citedClauses,
  damagedText,
  leftBlanks,
  punctuationSpaces,
  doubleSpaces,
  dateForm,
  dateExists,
  dateMarks,
  toneMarks,
  pairedMarks,
  commonNouns,
  composedLetters,
  dashes,
  doubledWords,
  staleYear,
  oneNameTwoSpellings,
  monthPadding,
  registeredForce,
  registeredDate,
  citedLater,
];
