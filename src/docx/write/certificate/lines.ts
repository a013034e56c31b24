/** The lines of a certificate, with marks where what differs from one to the next is put in. */
import { AlignmentType, BorderStyle, type FileChild, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { PAGE } from '../../../decree30/layout.js';
import { LITERALS } from '../../../decree30/literals.js';
import type { CertificateField, CertificateFrame } from '../../../document/certificate.js';
import { longDate } from '../../../document/date.js';
import { textWidthPt } from '../../../text/width.js';
import { mmToTwips, ptToHalfPoints, ptToTwips, twipsToPt } from '../../units.js';
import { sideBySide } from '../columns.js';
import { upper } from '../lines.js';
import {
  CERTIFICATE_PAGE,
  type CertificateLine,
  FOOT_SHARES,
  LINE_LOOK,
  RED_HEX,
  SIGNATURE_GAP_PT,
} from './look.js';

/** Private-use characters, which no content holds. */
export const FIELD_MARK: Readonly<Record<CertificateField, string>> = {
  recipient: '\uF8E0',
  post: '\uF8E1',
  achievement: '\uF8E2',
  ordinal: '\uF8E3',
};

/** Everything on the page, from the national name to the signature. */
export function certificateLines(frame: CertificateFrame): FileChild[] {
  return [...citation(frame), foot(frame)];
}

function citation({ authority, verb, award }: CertificateFrame): Paragraph[] {
  return [
    centred('nationalName', LITERALS.nationalName),
    centred('motto', LITERALS.motto),
    ruleUnderMotto(),
    centred('authority', upper(authority)),
    centred('verb', upper(verb)),
    centred('award', upper(award)),
    centred('recipient', FIELD_MARK.recipient),
    centred('post', FIELD_MARK.post),
    centred('achievement', FIELD_MARK.achievement),
  ];
}

function foot({ decision, place, date, signature, note }: CertificateFrame) {
  const width = textWidthTwips();
  const left = Math.round(width * FOOT_SHARES[0]);
  return sideBySide(
    [left, width - left],
    [
      [
        [
          textLine('small', decision, { alignment: AlignmentType.LEFT }),
          textLine('small', `Số sổ vàng: ${FIELD_MARK.ordinal}`, { alignment: AlignmentType.LEFT }),
          ...(note === undefined ? [] : [textLine('small', note, { alignment: AlignmentType.LEFT }, true)]),
        ],
        [
          textLine('small', `${place}, ${longDate(date)}`, { alignment: AlignmentType.CENTER }, true),
          ...signature.authority.map((words) => centred('signature', words)),
          textLine('signature', signature.name, {
            alignment: AlignmentType.CENTER,
            spacing: { before: ptToTwips(SIGNATURE_GAP_PT), after: 0 },
          }),
        ],
      ],
    ],
  );
}

function centred(kind: CertificateLine, text: string): Paragraph {
  return textLine(kind, text, { alignment: AlignmentType.CENTER });
}

function textLine(
  kind: CertificateLine,
  text: string,
  options: IParagraphOptions,
  isItalic = LINE_LOOK[kind].isItalic ?? false,
): Paragraph {
  const { sizePt, isBold, isRed, gapAbovePt = 0 } = LINE_LOOK[kind];
  const size = ptToHalfPoints(sizePt);
  const run = { text, size, sizeComplexScript: size, italics: isItalic, ...(isBold && { bold: isBold }) };
  return new Paragraph({
    spacing: { before: ptToTwips(gapAbovePt), after: 0 },
    ...options,
    children: [new TextRun({ ...run, ...(isRed && { color: RED_HEX }) })],
  });
}

/** As long as the motto, like the rule in the header of a document. */
function ruleUnderMotto(): Paragraph {
  const { sizePt } = LINE_LOOK.motto;
  const lengthPt = textWidthPt(LITERALS.motto, sizePt, { bold: true, italic: false });
  const indent = ptToTwips((twipsToPt(textWidthTwips()) - lengthPt) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: ptToTwips(2), after: 0, line: ptToTwips(4), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

function textWidthTwips(): number {
  return mmToTwips(PAGE.heightMm) - 2 * mmToTwips(CERTIFICATE_PAGE.sideMm);
}
