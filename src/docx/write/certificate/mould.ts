import { Document, Packer, PageOrientation } from 'docx';
import { FONT, PAGE } from '../../../decree30/layout.js';
import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type CertificateFrame,
} from '../../../document/certificate.js';
import { PackedFile, type PackedPart } from '../../../package/packed.js';
import { mmToTwips } from '../../units.js';
import { upper } from '../lines.js';
import { corePropertiesXml } from '../properties.js';
import { certificateLines, FIELD_MARK } from './lines.js';
import { CERTIFICATE_PAGE } from './look.js';

/** A certificate that waits for its values: every part but the text is packed already. */
export interface CertificateMould {
  readonly before: readonly PackedPart[];
  /** `word/document.xml`, cut at the fields: texts stand between fields. */
  readonly texts: readonly string[];
  readonly fields: readonly CertificateField[];
  readonly after: readonly PackedPart[];
}

export const DOCUMENT_PART = 'word/document.xml';

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
        children: certificateLines(frame),
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
