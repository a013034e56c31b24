import {
  linesOf,
  type PartLine,
  type RecognisedDocument,
  type Region,
} from '../../../../docx/parts/model.js';

/** What one person signs under: the lines of authority and title, and the name. */
export interface SignatureParts {
  readonly titles: readonly PartLine[];
  readonly name?: PartLine;
}

/** The signatures of a document from left to right: minutes and contracts have two. */
export function signaturesOf(document: RecognisedDocument, region?: Region): SignatureParts[] {
  const titles = linesOf(document, 'signatureTitle', region);
  const names = linesOf(document, 'signerName', region);
  const places = [...new Set([...titles, ...names].map(placeOf))].sort();
  return places.map((place) => {
    const name = names.find((line) => placeOf(line) === place);
    return { titles: titles.filter((line) => placeOf(line) === place), ...(name && { name }) };
  });
}

/** Outside tables columns cannot be told from indents: all is one signature. */
function placeOf({ line: { cell } }: PartLine): string {
  return cell ? String(cell.column).padStart(3, '0') : '';
}
