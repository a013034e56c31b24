import { strToU8 } from 'fflate';
import type { CertificateValues } from '../../../document/certificate.js';
import { packPart, zipOf } from '../../../package/packed.js';
import { type CertificateMould, DOCUMENT_PART } from './mould.js';

/** The .docx of one certificate; the same bytes for the same mould and values. */
export function fillCertificate(
  { before, texts, fields, after }: CertificateMould,
  values: CertificateValues,
): Uint8Array {
  const xml = texts.map((text, index) => {
    const field = fields[index];
    return field ? text + escaped(values[field]) : text;
  });
  return zipOf([...before, packPart(DOCUMENT_PART, strToU8(xml.join(''))), ...after]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
