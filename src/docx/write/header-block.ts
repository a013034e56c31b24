import type { Paragraph, Table } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { longDate } from '../../document/date.js';
import { type Frame, type NumberAndSymbol, plainText } from '../../document/tree.js';
import { textWidthPt } from '../../text/width.js';
import { ptToTwips } from '../units.js';
import { balanced } from './balance.js';
import { sideBySide } from './columns.js';
import { contentLine, line, upper } from './lines.js';
import { draftMark, framedMark } from './marks.js';
import { textWidthTwips } from './page.js';
import { ruleBelow } from './rule.js';

/** Air at the sides of the right column, so that the national name never wraps. */
const COLUMN_AIR_PT = 8;

/**
 * The top of the first page (Phụ lục I, Phần I, Mục IV): agency and number on the left, national name, motto, place and
 * date on the right; number and date on one line. Below them on the left what an official letter is about, and the
 * stamps.
 */
export function headerBlock(frame: Frame, layout: OfficeLayout): Table {
  const date = `${frame.place}, ${longDate(frame.date)}`;
  const widths = columnWidthsTwips(frame.hasDate ? date : '', layout, frame.isLandscape);
  const number = frame.number ? [line('numberAndSymbol', numberText(frame.number))] : [];
  const below = [
    ...number,
    ...(frame.subjectPlace === 'header' ? [subjectInHeader(frame, widths[0], layout)] : []),
    ...(frame.state === 'du-thao' ? [draftMark(widths[0], layout)] : []),
    ...(frame.marks.secrecy === undefined ? [] : [framedMark(frame.marks.secrecy, widths[0])]),
    ...(frame.marks.urgency === undefined ? [] : [framedMark(frame.marks.urgency, widths[0])]),
  ];
  const right = frame.hasDate ? [line('placeAndDate', date)] : [];
  return sideBySide(widths, [
    bodyAndNation(frame, widths, layout),
    ...(below.length + right.length > 0 ? [[below, right] as const] : []),
  ]);
}

/** `V/v …` in balanced lines. */
function subjectInHeader({ subject, state }: Frame, columnTwips: number, layout: OfficeLayout): Paragraph {
  const [first] = subject;
  const shown = first
    ? [{ ...first, text: `${LITERALS.subjectPrefix} ${first.text}` }, ...subject.slice(1)]
    : [];
  const { indent } = balanced('subjectInHeader', plainText(shown), columnTwips, layout);
  return contentLine('subjectInHeader', shown, state, { indent });
}

/** The header of an attached text: agency and national name, neither number nor date (Phụ lục III, Mẫu 1.3). */
export function plainHeaderBlock(frame: Frame, layout: OfficeLayout): Table {
  const widths = columnWidthsTwips('', layout);
  return sideBySide(widths, [bodyAndNation(frame, widths, layout)]);
}

/** `Số: 05/KH-SKHCN`; a number not given yet stays blank. */
export function numberText({ number = LITERALS.blankNumber, symbol }: NumberAndSymbol): string {
  return `${LITERALS.number} ${number}/${symbol}`;
}

function bodyAndNation(
  { superiorBody, issuingBody }: Frame,
  [left, right]: readonly [number, number],
  layout: OfficeLayout,
): [Paragraph[], Paragraph[]] {
  const name = upper(issuingBody);
  const { indent, widthPt } = balanced('issuingBody', name, left, layout);
  return [
    [
      ...(superiorBody === undefined ? [] : [line('superiorBody', upper(superiorBody))]),
      line('issuingBody', name, { indent }),
      ruleBelow('issuingBody', name, { columnTwips: left, widthPt }, layout),
    ],
    [
      line('nationalName', LITERALS.nationalName),
      line('motto', LITERALS.motto),
      ruleBelow('motto', LITERALS.motto, { columnTwips: right }, layout),
    ],
  ];
}

/** The right column holds its widest line; the left one has the rest. Across a page there is room for two halves. */
export function columnWidthsTwips(date: string, layout: OfficeLayout, isLandscape = false): [number, number] {
  const { nationalName, motto, placeAndDate } = layout.sizePt;
  const widest = Math.max(
    textWidthPt(LITERALS.nationalName, nationalName, TEXT.nationalName),
    textWidthPt(LITERALS.motto, motto, TEXT.motto),
    textWidthPt(date, placeAndDate, TEXT.placeAndDate),
  );
  const width = textWidthTwips(layout, isLandscape);
  const right = isLandscape ? Math.round(width / 2) : ptToTwips(widest + COLUMN_AIR_PT);
  return [width - right, right];
}
