import { Document, Packer } from 'docx';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { Origin } from '../../document/origin.js';
import type { Inline, Table, TableCell, TableRow } from '../../document/tree.js';
import { PackedFile } from '../../package/packed.js';
import { line } from './lines.js';
import { pageSection, textWidthTwips } from './page.js';
import { corePropertiesXml, type Provenance } from './properties.js';
import { documentStyles } from './styles.js';
import { tableOf } from './table.js';

/** A heading with a table below it, or with a sentence where there is nothing to list. */
export interface PlainSection {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly { readonly title: string; readonly widthPercent: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A working paper: no document of the Decree, so without its header and signature. */
export interface PlainPaper {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly sections: readonly PlainSection[];
}

/** Everything in a working paper comes from the program. */
const NOWHERE: Origin = { file: '', line: 1, column: 1 };

/** A working paper as .docx, on landscape pages; the same bytes for the same arguments. */
export async function writePlainTables(
  { title, subject, author, sections }: PlainPaper,
  layout: OfficeLayout,
  provenance: Provenance,
): Promise<Uint8Array> {
  const place = { state: 'trinh-ky', layout, widthTwips: textWidthTwips(layout, true) } as const;
  const children = [
    line('title', title),
    line('subject', subject),
    ...sections.flatMap((section) => [
      line('section', section.title),
      ...(section.note === undefined
        ? []
        : [line('body', section.note, { keepNext: section.rows.length > 0 })]),
      ...(section.rows.length > 0 ? tableOf(tableFrom(section), place) : []),
    ]),
  ];
  const document = new Document({
    styles: documentStyles(layout),
    customProperties: Object.entries(provenance).map(([name, value]) => ({ name, value })),
    sections: [pageSection(layout, { isLandscape: true, children })],
  });
  const data = corePropertiesXml({ title, subject: inline(subject), issuingBody: author });
  const core = { path: 'docProps/core.xml', data };
  return new PackedFile(await Packer.pack(document, 'uint8array', false, [core])).bytes();
}

function tableFrom({ columns, rows }: PlainSection): Table {
  return {
    kind: 'table',
    ...places,
    columns: columns.map(({ title, widthPercent }) => ({
      title: inline(title),
      align: 'left',
      widthPercent,
    })),
    headerRows: [rowOf(columns.map(({ title }) => ({ ...cellOf(title), bold: true, align: 'center' })))],
    rows: rows.map((cells) => rowOf(cells.map(cellOf))),
  };
}

const places = { origin: NOWHERE, template: NOWHERE };

function rowOf(cells: readonly TableCell[]): TableRow {
  return { cells };
}

function cellOf(text: string): TableCell {
  return { ...places, text: inline(text), columnSpan: 1, rowSpan: 1 };
}

function inline(text: string): Inline {
  return [{ text, origin: NOWHERE }];
}
