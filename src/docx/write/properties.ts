import { isFullDate } from '../../document/date.js';
import { type Frame, plainText } from '../../document/tree.js';

/** Which content, template and program made a file; kept in its properties. */
export type Provenance = Readonly<Record<string, string>>;

/**
 * `docProps/core.xml`. The library would write the time of day; a document's times are those of the document, so that
 * the same input gives the same bytes. A date that is not fully known gives none.
 *
 * Source: ECMA-376 Part 2, 11 (core properties).
 */
export function corePropertiesXml(frame: Pick<Frame, 'date' | 'title' | 'subject' | 'issuingBody'>): string {
  const { date } = frame;
  const day =
    date && isFullDate(date)
      ? `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}T00:00:00Z`
      : undefined;
  const times = ['created', 'modified']
    .map((name) => (day ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>` : ''))
    .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml([frame.title, plainText(frame.subject)].filter(Boolean).join(' '))}</dc:title>`,
    `<dc:creator>${escapeXml(frame.issuingBody)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    times,
    '</cp:coreProperties>',
  ].join('');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
