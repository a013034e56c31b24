import { Document, type ISectionOptions, Packer } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { DocumentTree, Frame } from '../../document/tree.js';
import { PackedFile } from '../../package/packed.js';
import { appendixSection, attachedSection, copyBlock, signingLines } from './attachments.js';
import { signedBody } from './body.js';
import { ChartDrawing } from './chart/drawing.js';
import { addChartParts } from './chart/parts.js';
import { footBlock } from './foot-block.js';
import { headerBlock } from './header-block.js';
import { pageSection, textWidthTwips } from './page.js';
import { corePropertiesXml, type Provenance } from './properties.js';
import { lowerSectionEnds, withLastParagraph } from './section-end.js';
import { documentStyles } from './styles.js';
import { titleBlock } from './title-block.js';

/** A Word file made from a tree: the document, or one of its attachments that goes into a file of its own. */
export interface WordFile {
  /** Added to the name of the document's file; empty for the document itself. */
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** A section and the file it goes to: the document's own, or one of its own. */
interface PlacedSection {
  readonly part: string;
  readonly section: ISectionOptions;
}

/**
 * Lays out a document tree as .docx files: the document first, then its separate attachments.
 *
 * @param tree what to write
 * @param layout sizes, margins and spacing: the Decree's table with the office's choices
 * @param provenance what the files' properties say about their making
 * @returns the files; the same bytes for the same arguments, on any machine and day
 */
export async function writeDocx(
  tree: DocumentTree,
  layout: OfficeLayout,
  provenance: Provenance,
): Promise<WordFile[]> {
  const { frame, attached, appendices } = tree;
  const sections: PlacedSection[] = [
    { part: '', section: documentSection(tree, layout) },
    ...(attached
      ? [{ part: partOf(attached, 'kem-theo'), section: attachedSection(attached, frame, layout) }]
      : []),
    ...appendices.map((appendix, index) => ({
      part: partOf(appendix, `phu-luc-${index + 1}`),
      section: appendixSection(appendix, frame, layout),
    })),
  ];
  const parts = [...new Set(sections.map(({ part }) => part))];
  return Promise.all(
    parts.map(async (part) => {
      const ownSections = sections.filter((placed) => placed.part === part).map(({ section }) => section);
      return { part, bytes: await pack(ownSections, frame, layout, provenance) };
    }),
  );
}

/** An attachment with a signing line of its own is a file of its own. */
function partOf({ signingLine }: { readonly signingLine?: string }, name: string): string {
  return signingLine === undefined ? '' : `.${name}`;
}

function documentSection({ frame, body, copy }: DocumentTree, layout: OfficeLayout): ISectionOptions {
  const { circulation, address } = frame.marks;
  return pageSection(layout, {
    isLandscape: frame.isLandscape ?? false,
    address,
    circulation,
    children: [
      ...signingLines(copy?.signingLine),
      headerBlock(frame, layout),
      ...titleBlock(frame, layout),
      ...signedBody(body, {
        state: frame.state,
        layout,
        widthTwips: textWidthTwips(layout, frame.isLandscape),
      }),
      ...(frame.recipients.length + frame.signatures.length > 0 ? [footBlock(frame, layout)] : []),
      ...(copy && copy.signingLine === undefined ? copyBlock(copy, frame, layout) : []),
    ],
  });
}

async function pack(
  sections: ISectionOptions[],
  frame: Frame,
  layout: OfficeLayout,
  provenance: Provenance,
): Promise<Uint8Array> {
  const charts = sections.flatMap(({ children }) =>
    children.filter((child) => child instanceof ChartDrawing),
  );
  for (const [index, chart] of charts.entries()) chart.number = index + 1;
  const document = new Document({
    styles: documentStyles(layout),
    customProperties: Object.entries(provenance).map(([name, value]) => ({ name, value })),
    sections: withLastParagraph(sections),
  });
  const core = { path: 'docProps/core.xml', data: corePropertiesXml(frame) };
  const file = new PackedFile(await Packer.pack(document, 'uint8array', false, [core]));
  if (sections.length > 1) lowerSectionEnds(file);
  addChartParts(file, charts);
  return file.bytes();
}
