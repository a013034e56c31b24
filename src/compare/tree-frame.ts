/** The lines around the body of a document tree, in the order of comparison. */
import { LITERALS } from '../decree30/literals.js';
import { longDate } from '../document/date.js';
import type { Copy, Frame, NumberAndSymbol } from '../document/tree.js';
import type { LineMaker } from './line-maker.js';
import type { SourceLine } from './unit.js';

export function headerLines(frame: Frame, make: LineMaker): SourceLine[] {
  const { number, marks, subject, subjectPlace, place, date, hasDate, state } = frame;
  const stamps = [marks.circulation, marks.secrecy, marks.urgency];
  return [
    ...stamps.flatMap((mark) => (mark === undefined ? [] : [make.fixed('framedMark', mark)])),
    ...bodies(frame, make),
    ...(number ? [make.fixed('numberAndSymbol', numberText(number))] : []),
    ...(subjectPlace === 'header'
      ? [make.inline('subjectInHeader', subject, `${LITERALS.subjectPrefix} `)]
      : []),
    ...(state === 'du-thao' ? [make.fixed('draftMark', LITERALS.draft)] : []),
    ...nation(make),
    ...(hasDate ? [make.fixed('placeAndDate', `${place}, ${longDate(date)}`)] : []),
  ];
}

/** The header of an attached text has neither number nor date. */
export function plainHeaderLines(frame: Frame, make: LineMaker): SourceLine[] {
  return [...bodies(frame, make), ...nation(make)];
}

function bodies({ superiorBody, issuingBody }: Frame, make: LineMaker): SourceLine[] {
  return [
    ...(superiorBody === undefined ? [] : [make.fixed('superiorBody', upper(superiorBody))]),
    make.fixed('issuingBody', upper(issuingBody)),
  ];
}

function nation(make: LineMaker): SourceLine[] {
  return [make.fixed('nationalName', LITERALS.nationalName), make.fixed('motto', LITERALS.motto)];
}

export function titleLines(frame: Frame, make: LineMaker): SourceLine[] {
  const { title, subject, subjectPlace, authorityLine, salutation } = frame;
  const { lead = '', addressees = [], isCentred = false } = salutation ?? {};
  const [only, ...others] = addressees;
  const isOneLine = only !== undefined && others.length === 0 && !isCentred;
  return [
    ...(title === undefined ? [] : [make.fixed('title', title)]),
    ...(subjectPlace === 'title' ? [make.inline('subject', subject)] : []),
    ...(authorityLine === undefined ? [] : [make.fixed('authorityLine', upper(authorityLine))]),
    ...(isOneLine
      ? [make.inline('salutation', only, `${lead} `)]
      : [make.fixed('salutation', lead), ...addressees.map((line) => make.inline('salutation', line, '- '))]),
  ];
}

export function footLines(frame: Frame, make: LineMaker): SourceLine[] {
  const { recipients, marks, signatures, hasConfirmation } = frame;
  return [
    ...(recipients.length > 0 ? [make.fixed('recipientsLabel', LITERALS.recipients)] : []),
    ...recipients.map((recipient, index) => {
      const line = make.inline('recipient', recipient, '- ');
      const hasDrafter = marks.drafter !== undefined && index === recipients.length - 1;
      return hasDrafter ? { ...line, text: `${line.text}. ${marks.drafter}` } : line;
    }),
    ...(hasConfirmation ? [make.fixed('confirmation', LITERALS.confirmation)] : []),
    ...signed(signatures, make),
  ];
}

/** Titles before names, as lines of two columns are put in order. */
function signed(signatures: Frame['signatures'], make: LineMaker): SourceLine[] {
  return [
    ...signatures.flatMap(({ authority }) => authority.map((text) => make.fixed('signatureTitle', text))),
    ...signatures.map(({ name }) => make.fixed('signerName', name)),
  ];
}

export function copyLines(copy: Copy, frame: Frame, make: LineMaker): SourceLine[] {
  return [
    make.fixed('issuingBody', upper(frame.issuingBody)),
    make.fixed('copyForm', copy.form),
    make.fixed('numberAndSymbol', numberText(copy.number)),
    make.fixed('placeAndDate', `${copy.place}, ${longDate(copy.date)}`),
    make.fixed('recipientsLabel', LITERALS.recipients),
    ...copy.recipients.map((line) => make.inline('recipient', line, '- ')),
    ...signed([copy.signature], make),
  ];
}

function numberText({ number = LITERALS.blankNumber, symbol }: NumberAndSymbol): string {
  return `${LITERALS.number} ${number}/${symbol}`;
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
