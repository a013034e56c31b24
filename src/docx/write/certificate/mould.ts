import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { FONT, PAGE } from '../../../decree30/layout.js';
import { LITERALS } from '../../../decree30/literals.js';
import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type CertificateFrame,
} from '../../../document/certificate.js';
import { longDate } from '../../../document/date.js';
import { PackedFile, type PackedPart } from '../../../package/packed.js';
import { textWidthPt } from '../../../text/width.js';
import { mmToTwips, ptToHalfPoints, ptToTwips, twipsToPt } from '../../units.js';
import { sideBySide } from '../columns.js';
import { corePropertiesXml } from '../properties.js';
import {
  CERTIFICATE_PAGE,
  type CertificateLine,
  FOOT_SHARES,
  LINE_LOOK,
  RED_HEX,
  SIGNATURE_GAP_PT,
} from './look.js';

/** A certificate that waits for its values: every part but the text is packed already. */
export interface CertificateMould {
  readonly before: readonly PackedPart[];
  /** `word/document.xml`, cut at the fields: texts stand between fields. */
  readonly texts: readonly string[];
  readonly fields: readonly CertificateField[];
  readonly after: readonly PackedPart[];
}

export const DOCUMENT_PART = 'word/document.xml';

/** Private-use characters, which no content holds. */
const FIELD_MARK: Readonly<Record<CertificateField, string>> = {
  recipient: '\uF8E0',
  post: '\uF8E1',
  achievement: '\uF8E2',
  ordinal: '\uF8E3',
};

/** Lays out the certificate of a batch once; {@link fillCertificate} makes one for each recipient of it. */
export async function certificateMould(frame: CertificateFrame): Promise<CertificateMould> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT.name, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the paper by itself: the sizes are those of the upright page.
            size: {
              width: mmToTwips(PAGE.widthMm),
              height: mmToTwips(PAGE.heightMm),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: mmToTwips(CERTIFICATE_PAGE.topMm),
              bottom: mmToTwips(CERTIFICATE_PAGE.bottomMm),
              left: mmToTwips(CERTIFICATE_PAGE.sideMm),
              right: mmToTwips(CERTIFICATE_PAGE.sideMm),
            },
          },
        },
        children: [...citation(frame), foot(frame)],
      },
    ],
  });
  const core = corePropertiesXml({
    ...(frame.date && { date: frame.date }),
    title: upper(frame.award),
    subject: [],
    issuingBody: frame.issuingBody,
  });
  const bytes = await Packer.pack(document, 'uint8array', false, [{ path: 'docProps/core.xml', data: core }]);
  return mouldFrom(new PackedFile(bytes));
}

function mouldFrom(file: PackedFile): CertificateMould {
  const { parts } = file;
  const at = parts.findIndex(({ name }) => name === DOCUMENT_PART);
  const xml = file.text(DOCUMENT_PART);
  const marks = [...xml.matchAll(/[\uF8E0-\uF8E3]/gu)].map(([mark]) => mark);
  return {
    before: parts.slice(0, at),
    texts: xml.split(/[\uF8E0-\uF8E3]/u),
    fields: marks.map(
      (mark) => CERTIFICATE_FIELDS.find((field) => FIELD_MARK[field] === mark) as CertificateField,
    ),
    after: parts.slice(at + 1),
  };
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

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
