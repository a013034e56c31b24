import { childOf, descendantsOf, textOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type {
  PageKind,
  RunFormat,
  WordBlock,
  WordDocument,
  WordParagraph,
  WordSection,
} from '../read/model.js';
import type { RecognisedDocument } from './model.js';

/** A field with the number of the page, in a header or footer that is really shown. */
export interface PageNumber {
  readonly section: WordSection;
  readonly edge: 'header' | 'footer';
  readonly page: PageKind;
  readonly paragraph: WordParagraph;
  readonly format: RunFormat;
  /** What is printed before and beside it, blanks left out. */
  readonly before: string;
  readonly others: string;
  /** Where a frame, a box or a cell places it: where on the page that is cannot be told by its alignment. */
  readonly isPlacedApart: boolean;
}

const EDGES = ['header', 'footer'] as const;
const KINDS = ['default', 'first', 'even'] as const;

/** The sections that begin in a document; where several share one, it is that of the first. */
export function ownSections({ sections, paragraphs }: RecognisedDocument): WordSection[] {
  const own = new Set(paragraphs);
  return sections.filter(({ blocks }) => {
    const first = firstParagraph(blocks);
    return first !== undefined && own.has(first);
  });
}

function firstParagraph(blocks: readonly WordBlock[]): WordParagraph | undefined {
  for (const block of blocks) {
    if (block.kind === 'paragraph') return block;
    const found = firstParagraph(block.rows.flat().flatMap((cell) => cell.blocks));
    if (found) return found;
  }
  return undefined;
}

/** The paragraphs of headers and footers that are shown, each once where sections share them. */
export function edgeParagraphs(
  sections: readonly WordSection[],
  { hasEvenPages }: WordDocument,
): { section: WordSection; edge: 'header' | 'footer'; page: PageKind; paragraph: WordParagraph }[] {
  const seen = new Set<WordParagraph>();
  return sections.flatMap((section) =>
    EDGES.flatMap((edge) =>
      KINDS.filter((page) => (page !== 'first' || section.hasTitlePage) && (page !== 'even' || hasEvenPages))
        .flatMap((page) =>
          (section[`${edge}s`][page] ?? []).map((paragraph) => ({ section, edge, page, paragraph })),
        )
        .filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph)),
    ),
  );
}

/** The page numbers of some sections. */
export function pageNumbers(sections: readonly WordSection[], word: WordDocument): PageNumber[] {
  const edges = edgeParagraphs(sections, word);
  const boxed = new Set(
    edges.flatMap(({ paragraph }) => paragraph.boxes.flatMap(({ paragraphs }) => paragraphs)),
  );
  return edges.flatMap((place) => {
    const { paragraph } = place;
    const run = paragraph.runs.find(({ field }) => field === 'PAGE');
    // A field without a result yet has no run.
    if (!run && !hasPageField(paragraph.element)) return [];
    const at = run ? paragraph.runs.indexOf(run) : paragraph.runs.length;
    const texts = paragraph.runs.map(({ text, field }) => (field === 'PAGE' ? '' : text));
    return [
      {
        ...place,
        format: run?.format ?? paragraph.markFormat,
        before: texts.slice(0, at).join(''),
        others: texts.join('').trim(),
        isPlacedApart:
          boxed.has(paragraph) ||
          paragraph.cell !== undefined ||
          childOf(childOf(paragraph.element, 'w:pPr'), 'w:framePr') !== undefined,
      },
    ];
  });
}

function hasPageField(paragraph: XmlElement): boolean {
  for (const { name, ...element } of descendantsOf(paragraph)) {
    if (name === 'w:txbxContent') return false;
    if (name === 'w:instrText' && /^\s*PAGE\b/iu.test(textOf({ name, ...element }))) return true;
  }
  return false;
}

/** Charts, diagrams, pictures, what other programs put in. */
const FIGURES = ['c:chart', 'dgm:relIds', 'a:blip', 'v:imagedata', 'w:object'];

/** Tables of two columns without borders only set things side by side. */
const MAX_LAYOUT_COLUMNS = 2;

/** Whether a section holds what may need a wide page: a table, a picture, a chart. */
export function hasFigures({ blocks }: WordSection): boolean {
  return blocks.some((block) => {
    const isTable =
      block.kind === 'table' &&
      (block.hasBorders || block.rows.some((cells) => cells.length > MAX_LAYOUT_COLUMNS));
    return isTable || [...descendantsOf(block.element)].some(({ name }) => FIGURES.includes(name));
  });
}
