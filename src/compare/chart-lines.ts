import type { RecognisedDocument } from '../docx/parts/model.js';
import type { WordParagraph } from '../docx/read/model.js';
import type { SourceLine } from './unit.js';

/**
 * Puts the charts of a Word file among its lines: a chart has no text on the page, so its figures are compared by its
 * description.
 *
 * @param lines those of the document, in order of comparison
 * @param next first paragraph of the document behind it in the same file
 */
export function withChartLines(
  lines: readonly SourceLine[],
  { word, paragraphs }: RecognisedDocument,
  next: WordParagraph | undefined,
): SourceLine[] {
  const from = paragraphs[0]?.position ?? 0;
  const to = next?.position ?? Number.POSITIVE_INFINITY;
  const result = [...lines];
  for (const { position, charts } of word.paragraphs) {
    const told = charts.filter((text) => text !== '');
    if (told.length === 0 || position < from || position >= to) continue;
    const after = result.findIndex((line) => isBehind(line, position));
    const index = after < 0 ? result.length : after;
    const area = result[index - 1]?.area ?? 'body';
    const source = { kind: 'paragraph', at: position } as const;
    result.splice(index, 0, ...told.map((text) => ({ part: 'tableText' as const, area, text, source })));
  }
  return result;
}

/** Lines of the header come first, whatever their place in the file. */
function isBehind({ area, source }: SourceLine, position: number): boolean {
  return area !== 'header' && source?.kind === 'paragraph' && source.at > position;
}
