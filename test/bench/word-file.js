/** Reads and cuts the .docx files that are measured. */
import PizZip from 'pizzip';

const BODY = 'word/document.xml';
const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;
/** Style of the line under the title block: what follows it, up to the last table, is the body. */
const RULE = '<w:pStyle w:val="DuongKe"/>';

/** The text of every paragraph, header block and signature included. */
export function paragraphTexts(docx) {
  return [...xmlOf(docx).matchAll(PARAGRAPH)].map(([paragraph]) => textOf(paragraph));
}

/** The texts of the paragraphs between title block and signature. */
export function bodyTexts(docx) {
  const xml = xmlOf(docx);
  const { start, end } = bodyRange(xml);
  return [...xml.slice(start, end).matchAll(PARAGRAPH)].map(([paragraph]) => textOf(paragraph));
}

/** A template for the peer: the same document, its body a loop over `items`. */
export function templateFrom(docx) {
  const zip = new PizZip(docx);
  const xml = zip.file(BODY).asText();
  const { start, end } = bodyRange(xml);
  const loop = ['{#items}', '{.}', '{/items}'].map(
    (tag) => `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>${tag}</w:t></w:r></w:p>`,
  );
  zip.file(BODY, xml.slice(0, start) + loop.join('') + xml.slice(end));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function bodyRange(xml) {
  const end = xml.lastIndexOf('<w:tbl>');
  const start = xml.indexOf('</w:p>', xml.lastIndexOf(RULE, end)) + '</w:p>'.length;
  return { start, end };
}

function xmlOf(docx) {
  return new PizZip(docx).file(BODY).asText();
}

function textOf(xml) {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
