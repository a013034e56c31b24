import type { ContentDocument } from '../content/document.js';
import { originAt } from '../content/node.js';
import { findPerson, type References } from '../content/references.js';
import { signingTerm } from '../content/terms.js';
import { kindById, symbolOf } from '../decree30/kinds.js';
import { LITERALS } from '../decree30/literals.js';
import { authorityLines } from '../decree30/signing.js';
import type { Frame, Inline, Signature, TextRun } from '../document/tree.js';

/**
 * Everything around the body, from the head of the content file and the agency.
 *
 * @param line turns a text of the content into a line of the document
 */
export function frameOf(
  document: ContentDocument,
  references: References,
  line: (path: string[]) => Inline,
): Frame {
  const { head } = document;
  const { agency } = references;
  const kind = kindById(document.type.kind);
  return {
    state: head.trang_thai,
    title: kind.name.toLocaleUpperCase('vi'),
    subject: line(['trich_yeu']),
    ...(agency.co_quan_chu_quan !== undefined && { superiorBody: agency.co_quan_chu_quan }),
    issuingBody: agency.ten,
    ...(head.so !== undefined && { number: head.so.padStart(2, '0') }),
    symbol: head.ky_hieu ?? symbolOf(kind, agency.ky_hieu),
    place: agency.dia_danh,
    ...(head.ngay && { date: head.ngay }),
    recipients: [
      ...head.noi_nhan.map((_, index) => line(['noi_nhan', String(index)])),
      [fixed(`${LITERALS.filing} `, document), ...line(['luu'])],
    ],
    signature: signatureOf(document, references),
  };
}

function signatureOf({ head }: ContentDocument, references: References): Signature {
  const term = signingTerm(head, references);
  if (!term) throw new Error(`no term of office for ${head.nguoi_ky}`);
  const person = findPerson(references.agency, head.nguoi_ky);
  return {
    authority: authorityLines(term.hinh_thuc_ky, term.chuc_vu, references.agency.chuc_vu_dung_dau),
    name: person?.ho_ten ?? head.nguoi_ky,
  };
}

function fixed(text: string, document: ContentDocument): TextRun {
  return { text, origin: originAt(document.root, ['luu']) };
}
