/**
 * The paragraph at the end of a section. Word needs one behind the table of the signature, and the library carries a
 * section's properties in one of the usual size: where the page is full it would make an empty page. Low as can be, it
 * fits; LibreOffice moreover lays out no line whose text is all hidden.
 */
import { type ISectionOptions, Paragraph, Table, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ptToHalfPoints, ptToTwips } from '../units.js';

/** As low as Word allows. */
const HEIGHT_PT = 1;
const SIZE = ptToHalfPoints(HEIGHT_PT);
const LINE_TWIPS = ptToTwips(HEIGHT_PT);
const DOCUMENT = 'word/document.xml';
const SECTION_PARAGRAPH = /<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gsu;
const LOW_SECTION_PARAGRAPH = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${LINE_TWIPS}" w:lineRule="exact"/><w:rPr><w:sz w:val="${SIZE}"/></w:rPr>$1</w:pPr><w:r><w:rPr><w:vanish/><w:sz w:val="${SIZE}"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>`;
/** The stamps are fixed afterwards: this only keeps the library from refusing the clock of the PC. */
const EARLIEST_YEAR = '1990-01-01T00:00:00';

/** A last section that ends in a table gets a low paragraph; one that ends in text has one of its own. */
export function withLastParagraph(sections: readonly ISectionOptions[]): ISectionOptions[] {
  return sections.map((section, index) => {
    const isLast = index === sections.length - 1;
    return isLast && section.children.at(-1) instanceof Table
      ? { ...section, children: [...section.children, lowParagraph()] }
      : section;
  });
}

function lowParagraph(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: LINE_TWIPS, lineRule: 'exact' },
    run: { size: SIZE },
    children: [new TextRun({ text: ' ', vanish: true, size: SIZE })],
  });
}

/** The packed file with low paragraphs between its sections. */
export function withLowSectionEnds(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  files[DOCUMENT] = strToU8(xml.replaceAll(SECTION_PARAGRAPH, LOW_SECTION_PARAGRAPH));
  return zipSync(files, { level: 6, mtime: EARLIEST_YEAR });
}
