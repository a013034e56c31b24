import { BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { longDate } from '../../document/date.js';
import type { Frame } from '../../document/tree.js';
import { textWidthPt } from '../../text/width.js';
import { sideBySide } from './columns.js';
import { textWidthTwips } from './page.js';
import { ruleBelow } from './rule.js';
import { STYLE } from './styles.js';
import { ptToTwips } from './units.js';

/** Air at the sides of the right column, so that the national name never wraps. */
const COLUMN_AIR_PT = 8;

/** What stands in place of a number that the registry has not given yet. */
const BLANK_NUMBER = '      ';

/**
 * The top of the first page (Phụ lục I, Phần I, Mục IV): agency and number on the left, national name, motto, place and
 * date on the right; number and date on one line.
 */
export function headerBlock(frame: Frame, layout: OfficeLayout): Table {
  const date = `${frame.place}, ${longDate(frame.date)}`;
  const widths = columnWidthsTwips(date, layout);
  const [left, right] = widths;
  const issuingBody = upper(frame.issuingBody);
  const agency = [
    ...(frame.superiorBody === undefined ? [] : [line('superiorBody', upper(frame.superiorBody))]),
    line('issuingBody', issuingBody),
    ruleBelow('issuingBody', issuingBody, { columnTwips: left }, layout),
  ];
  const nation = [
    line('nationalName', LITERALS.nationalName),
    line('motto', LITERALS.motto),
    ruleBelow('motto', LITERALS.motto, { columnTwips: right }, layout),
  ];
  const number = [
    line('numberAndSymbol', `${LITERALS.number} ${frame.number ?? BLANK_NUMBER}/${frame.symbol}`),
    ...(frame.state === 'du-thao' ? [draftMark(left, layout)] : []),
  ];
  return sideBySide(widths, [
    [agency, nation],
    [number, [line('placeAndDate', date)]],
  ]);
}

/** The right column holds its widest line; the left one has the rest. */
function columnWidthsTwips(date: string, layout: OfficeLayout): [number, number] {
  const { nationalName, motto, placeAndDate } = layout.sizePt;
  const widest = Math.max(
    textWidthPt(LITERALS.nationalName, nationalName, TEXT.nationalName),
    textWidthPt(LITERALS.motto, motto, TEXT.motto),
    textWidthPt(date, placeAndDate, TEXT.placeAndDate),
  );
  const right = ptToTwips(widest + COLUMN_AIR_PT);
  return [textWidthTwips(layout) - right, right];
}

function line(part: keyof typeof STYLE, text: string): Paragraph {
  return new Paragraph({ style: STYLE[part], children: [new TextRun(text)] });
}

/** DỰ THẢO in a frame under the number, as offices mark their drafts. */
function draftMark(columnTwips: number, layout: OfficeLayout): Paragraph {
  const widthTwips = ptToTwips(
    textWidthPt(LITERALS.draft, layout.sizePt.draftMark, TEXT.draftMark) + 2 * COLUMN_AIR_PT,
  );
  const indent = Math.round((columnTwips - widthTwips) / 2);
  const side = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };
  return new Paragraph({
    style: STYLE.draftMark,
    indent: { left: indent, right: indent },
    spacing: { before: ptToTwips(6) },
    border: { top: side, bottom: side, left: side, right: side },
    children: [new TextRun(LITERALS.draft)],
  });
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
