import { Document, Packer } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { DocumentTree } from '../../document/tree.js';
import { appendixSection, attachedSection, copyBlock } from './attachments.js';
import { signedBody } from './body.js';
import { footBlock } from './foot-block.js';
import { headerBlock } from './header-block.js';
import { circulationMark } from './marks.js';
import { pageSection } from './page.js';
import { corePropertiesXml, type Provenance } from './properties.js';
import { documentStyles } from './styles.js';
import { titleBlock } from './title-block.js';
import { fixZipTimes } from './zip-times.js';

/**
 * Lays out a document tree as a .docx file.
 *
 * @param tree what to write
 * @param layout sizes, margins and spacing: the Decree's table with the office's choices
 * @param provenance what the file's properties say about its making
 * @returns the bytes of the file; the same for the same arguments, on any machine and day
 */
export async function writeDocx(
  tree: DocumentTree,
  layout: OfficeLayout,
  provenance: Provenance,
): Promise<Uint8Array> {
  const { frame, body, attached, appendices, copy } = tree;
  const { circulation, address } = frame.marks;
  const document = new Document({
    styles: documentStyles(layout),
    customProperties: Object.entries(provenance).map(([name, value]) => ({ name, value })),
    sections: [
      pageSection(layout, {
        isLandscape: false,
        address,
        children: [
          ...(circulation === undefined ? [] : [circulationMark(circulation)]),
          headerBlock(frame, layout),
          ...titleBlock(frame, layout),
          ...signedBody(body, frame.state, layout),
          footBlock(frame, layout),
          ...(copy ? copyBlock(copy, frame, layout) : []),
        ],
      }),
      ...(attached ? [attachedSection(attached, frame, layout)] : []),
      ...appendices.map((appendix) => appendixSection(appendix, frame, layout)),
    ],
  });
  const core = { path: 'docProps/core.xml', data: corePropertiesXml(frame) };
  return fixZipTimes(await Packer.pack(document, 'uint8array', false, [core]));
}
