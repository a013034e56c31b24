import { linesOf, type PartLine, type RecognisedDocument } from '../../docx/parts/model.js';

/** Parts below the header: where the first of them stands, the header has ended. */
const BELOW = ['title', 'body', 'foot', 'appendix', 'copy'];

/** The lines from the top of the first page down to the title or the text, those without a known part too. */
export function headerLines({ lines }: RecognisedDocument): PartLine[] {
  const end = lines.findIndex(({ region }) => BELOW.includes(region));
  return lines.slice(0, end < 0 ? undefined : end);
}

/** The line with the national name. */
export function nationalNameOf(document: RecognisedDocument): PartLine | undefined {
  return linesOf(document, 'nationalName')[0];
}
