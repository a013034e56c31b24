import type { RecognisedDocument } from '../../docx/parts/model.js';
import { edgeParagraphs, ownSections } from '../../docx/parts/page-numbers.js';
import type { RunFormat, WordParagraph } from '../../docx/read/model.js';

/** A run with letters or digits, wherever it is printed: in the text, a table, a box, a header or footer. */
export interface VisibleRun {
  readonly paragraph: WordParagraph;
  /** Offsets in `paragraph.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly format: RunFormat;
  /** Name of the field it is the result of. */
  readonly field?: string;
}

/** The runs of a document: several rules ask for them. */
const FOUND = new WeakMap<RecognisedDocument, readonly VisibleRun[]>();

/** Every visible run of a document, those of the headers and footers of its pages too. */
export function visibleRuns(document: RecognisedDocument): readonly VisibleRun[] {
  const found = FOUND.get(document) ?? findVisibleRuns(document);
  FOUND.set(document, found);
  return found;
}

function findVisibleRuns(document: RecognisedDocument): VisibleRun[] {
  const edges = edgeParagraphs(ownSections(document), document.word).map(({ paragraph }) => paragraph);
  return [...document.paragraphs, ...edges].flatMap((paragraph) => {
    let at = paragraph.label.length;
    return paragraph.runs.flatMap(({ text, format, field }): VisibleRun[] => {
      const start = at;
      at += text.length;
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      return [{ paragraph, start, end: at, text, format, ...(field !== undefined && { field }) }];
    });
  });
}

/** Where a fault was met: the first place, and how often. */
export function placesOf(runs: readonly VisibleRun[]): string {
  const paragraphs = new Set(runs.map(({ paragraph }) => paragraph)).size;
  return paragraphs > 1 ? ` ở ${paragraphs} đoạn` : '';
}
