import { linesOf, type PartLine, type RecognisedDocument } from '../../docx/parts/model.js';
import type { Page, PageLine } from '../../render/pages.js';
import type { RuleFacts } from '../rule-facts.js';
import type { WordReport } from '../word/rule.js';

/** A document and its pages as they are printed. */
export interface PageSubject {
  readonly document: RecognisedDocument;
  readonly pages: readonly Page[];
}

/** A rule about printed pages, one file each. Where lines break is up to the program that prints: all is advice. */
export interface PageRule extends RuleFacts {
  readonly severity: 'advice';
  readonly check: (subject: PageSubject) => WordReport[];
}

/** A line of a document and where it begins on the pages. */
export interface PlacedLine {
  readonly partLine: PartLine;
  readonly pageIndex: number;
  readonly onPage: PageLine;
}

/**
 * Where a line of the document begins: the first line of a page that its words begin with.
 *
 * @param pageIndexes pages to look at, in this order
 */
export function placeOf(
  partLine: PartLine,
  pages: readonly Page[],
  pageIndexes: Iterable<number> = pages.keys(),
): PlacedLine | undefined {
  const wanted = squeezed(partLine.line.text);
  for (const pageIndex of pageIndexes) {
    const onPage = pages[pageIndex]?.lines.find(({ text }) => {
      const shown = squeezed(text);
      return shown !== '' && (wanted.startsWith(shown) || shown.startsWith(wanted));
    });
    if (onPage) return { partLine, pageIndex, onPage };
  }
  return undefined;
}

/** Text without blanks and case: a line break may stand where a space was. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '').normalize('NFC').toLocaleUpperCase('vi');
}

/** The lines of a page without its number. */
export function textLinesOf(page: Page | undefined): readonly PageLine[] {
  return (page?.lines ?? []).filter(({ text }) => !/^\d{1,3}$/u.test(text.trim()));
}

/** The first line of a part of the foot, with its place: the words of a title stand in the text, too. */
export function lastOf(
  { document, pages }: PageSubject,
  part: Parameters<typeof linesOf>[1],
): PlacedLine | undefined {
  const [first] = linesOf(document, part);
  return first && placeOf(first, pages, [...pages.keys()].reverse());
}
