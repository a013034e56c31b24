/**
 * The paragraph at the end of a section. Word needs one behind the table of the signature, and the library carries a
 * section's properties in one of the usual size: where the page is full it would make an empty page. Low as can be, it
 * fits; LibreOffice moreover lays out no line whose text is all hidden.
 */
import { type ISectionOptions, Paragraph, Table, TextRun } from 'docx';
import type { PackedFile } from '../../package/packed.js';
import { ptToHalfPoints, ptToTwips } from '../units.js';

/** As low as Word allows. */
const HEIGHT_PT = 1;
const SIZE = ptToHalfPoints(HEIGHT_PT);
const LINE_TWIPS = ptToTwips(HEIGHT_PT);
const DOCUMENT = 'word/document.xml';
const SECTION_PARAGRAPH = /<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gsu;
const LOW_SECTION_PARAGRAPH = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${LINE_TWIPS}" w:lineRule="exact"/><w:rPr><w:sz w:val="${SIZE}"/></w:rPr>$1</w:pPr><w:r><w:rPr><w:vanish/><w:sz w:val="${SIZE}"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>`;

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

/** Makes the paragraphs between the sections of a packed document low. */
export function lowerSectionEnds(file: PackedFile): void {
  const xml = file.text(DOCUMENT);
  const lowered = xml.replaceAll(SECTION_PARAGRAPH, LOW_SECTION_PARAGRAPH);
  if (lowered !== xml) file.put(DOCUMENT, lowered);
}
