import { BorderStyle, type FileChild, type ISectionOptions, Paragraph } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import { longDate } from '../../document/date.js';
import { type Appendix, type AttachedText, type Copy, type Frame, plainText } from '../../document/tree.js';
import { balanced } from './balance.js';
import { plainBody } from './body.js';
import { sideBySide } from './columns.js';
import { recipientLines, signatureLines } from './foot-block.js';
import { columnWidthsTwips, numberText, plainHeaderBlock } from './header-block.js';
import { contentLine, line, upper } from './lines.js';
import { pageSection, textWidthTwips } from './page.js';
import { ruleBelow } from './rule.js';

/** An appendix: a section of its own with its own page numbers (Phụ lục I, Phần I, Mục III, khoản 1). */
export function appendixSection(appendix: Appendix, frame: Frame, layout: OfficeLayout): ISectionOptions {
  const { label, title, reference, isLandscape, body } = appendix;
  const widthTwips = textWidthTwips(layout, isLandscape);
  const shown = title.map((run) => ({ ...run, text: upper(run.text) }));
  return pageSection(layout, {
    isLandscape,
    children: [
      ...signingLines(appendix.signingLine),
      line('appendixLabel', label),
      contentLine(
        'appendixTitle',
        shown,
        frame.state,
        balanced('appendixTitle', plainText(shown), widthTwips, layout),
      ),
      ...referenceLines(reference, widthTwips, layout),
      ...plainBody(body, { state: frame.state, layout, widthTwips }),
    ],
  });
}

/** An issued or approved text: header without number and date, its own title, no signature (Phụ lục III, Mẫu 1.3). */
export function attachedSection(attached: AttachedText, frame: Frame, layout: OfficeLayout): ISectionOptions {
  const widthTwips = textWidthTwips(layout);
  const { title, subject, reference, body } = attached;
  return pageSection(layout, {
    isLandscape: false,
    children: [
      ...signingLines(attached.signingLine),
      plainHeaderBlock(frame, layout),
      line('title', title),
      contentLine(
        'subject',
        subject,
        frame.state,
        balanced('subject', plainText(subject), widthTwips, layout),
      ),
      ...referenceLines(reference, widthTwips, layout),
      ...plainBody(body, { state: frame.state, layout, widthTwips }),
    ],
  });
}

/** The line of the electronic signature, at the top right (Phụ lục III, Mẫu 2.2, 3.2). */
export function signingLines(text: string | undefined): FileChild[] {
  return text === undefined ? [] : [line('signingLine', text)];
}

/** Rows whose lines are kept with the next do not part from it. */
const KEPT = { keepNext: true } as const;

/** What makes the document a copy, under a line across the page (Phụ lục I, Phần II; Phụ lục III, Mẫu 3.1). */
export function copyBlock(copy: Copy, frame: Frame, layout: OfficeLayout): FileChild[] {
  const date = `${copy.place}, ${longDate(copy.date)}`;
  const widths = columnWidthsTwips(date, layout);
  const body = upper(frame.issuingBody);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240 },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    }),
    sideBySide(widths, [
      [
        [line('issuingBody', body, KEPT), ruleBelow('issuingBody', body, { columnTwips: widths[0] }, layout)],
        [line('copyForm', copy.form, KEPT)],
      ],
      [[line('numberAndSymbol', numberText(copy.number), KEPT)], [line('placeAndDate', date, KEPT)]],
      [recipientLines(copy.recipients, frame.state), signatureLines(copy.signature, widths[1], layout)],
    ]),
  ];
}

function referenceLines(reference: string, columnTwips: number, layout: OfficeLayout): FileChild[] {
  const { indent, widthPt } = balanced('reference', reference, columnTwips, layout);
  return [
    line('reference', reference, { indent }),
    ruleBelow('reference', reference, { columnTwips, widthPt }, layout),
  ];
}
