import type { Agency } from '../../../../content/schema/agency.js';
import { bare } from '../../../../docx/parts/look.js';
import { linesOf, type RecognisedDocument } from '../../../../docx/parts/model.js';

/** Whether the agency of the working folder issues a document: what is known of it says nothing of others. */
export function isIssuedBy(document: RecognisedDocument, { ten }: Agency): boolean {
  return bare(headerText(document, 'issuingBody')) === bare(ten);
}

/** Ministries, their equals, and what stands right under the Government. */
const CENTRAL = /^(?:CHÍNH PHỦ|BỘ |VĂN PHÒNG CHÍNH PHỦ|THANH TRA CHÍNH PHỦ|NGÂN HÀNG NHÀ NƯỚC|TỔNG CỤC)/u;

/** Whether it comes from a central body, or one under such a body, as its header says. */
export function isCentral(document: RecognisedDocument): boolean {
  const bodies = [headerText(document, 'superiorBody'), headerText(document, 'issuingBody')];
  return bodies.some((text) => CENTRAL.test(text.toLocaleUpperCase('vi')));
}

/** Police and army name their places by rules of their own (Phụ lục I, Phần I, Mục II, khoản 4, điểm a). */
export function isArmed(document: RecognisedDocument): boolean {
  const text = `${headerText(document, 'superiorBody')} ${headerText(document, 'issuingBody')}`;
  return /CÔNG AN|QUỐC PHÒNG|QUÂN (?:KHU|SỰ|ĐỘI)|BIÊN PHÒNG|BỘ CHỈ HUY|BỘ TƯ LỆNH/u.test(
    text.toLocaleUpperCase('vi'),
  );
}

function headerText(document: RecognisedDocument, part: 'superiorBody' | 'issuingBody'): string {
  return linesOf(document, part)
    .map(({ line }) => line.text)
    .join(' ');
}
