import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';

/** The lines of one of the two names, and its words in capitals as they read on. */
export function bodyName(
  document: RecognisedDocument,
  part: 'superiorBody' | 'issuingBody',
): { lines: readonly PartLine[]; text: string } {
  const lines = linesOf(document, part);
  const text = lines.map(({ line }) => line.text).join(' ');
  return { lines, text: text.replace(/\s+/gu, ' ').trim().toLocaleUpperCase('vi') };
}
