import { childOf, childrenOf, descend, numberIn, toggleOf, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import { BlockReader, type Resources } from './blocks.js';
import { Bounds } from './bounds.js';
import type { PageFormat, PageKind, WordBlock, WordDocument, WordParagraph, WordSection } from './model.js';
import { Lists } from './numbering.js';
import { openWordPackage, partOf, type WordPackage } from './open.js';
import { hasEvenPages, readStyles } from './styles.js';
import { readTheme } from './theme.js';

/**
 * Reads a Word file.
 *
 * @throws WordFault when it is none, is damaged, or is refused
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  return readPackage(openWordPackage(bytes));
}

/** The document of a file that was opened; changes to its trees are seen when it is read again. */
export function readPackage(word: WordPackage): WordDocument {
  const part = (type: string): XmlElement | undefined => {
    const path = word.relations.find((relation) => relation.type.endsWith(type))?.path;
    return path === undefined ? undefined : partOf(word, path);
  };
  const theme = readTheme(part('/theme'));
  const resources: EdgeResources = {
    theme,
    styles: readStyles(part('/styles'), theme),
    lists: new Lists(part('/numbering')),
    bounds: new Bounds(),
    pathOf: new Map(word.relations.map(({ id, path }) => [id, path])),
    edges: new Map(),
  };
  const body = childOf(word.document, 'w:body') ?? { name: 'w:body', attributes: {}, children: [] };
  const reader = new BlockReader(resources);
  const blocks = reader.read(body);
  return {
    sections: sectionsOf(word, body, blocks, resources),
    paragraphs: reader.paragraphs,
    tables: reader.tables,
    hasEvenPages: hasEvenPages(part('/settings')),
    isSigned: word.isSigned,
    hasTrackedChanges: reader.paragraphs.some(({ runs }) => runs.some(({ isInserted }) => isInserted)),
  };
}

/** What sections are read with. */
interface EdgeResources extends Resources {
  /** Parts by the id of their relation. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** Headers and footers that were read, by path. */
  readonly edges: Map<string, readonly WordParagraph[]>;
}

/** A section ends with the paragraph that holds its properties; those of the last stand at the end of the body. */
function sectionsOf(
  word: WordPackage,
  body: XmlElement,
  blocks: readonly WordBlock[],
  resources: EdgeResources,
): WordSection[] {
  const sections: WordSection[] = [];
  let open: WordBlock[] = [];
  const close = (sectPr: XmlElement): void => {
    sections.push(section(word, sectPr, open, resources, sections.at(-1)));
    open = [];
  };
  for (const block of blocks) {
    open.push(block);
    const sectPr = block.kind === 'paragraph' && descend(block.element, 'w:pPr', 'w:sectPr');
    if (sectPr) close(sectPr);
  }
  const last = childOf(body, 'w:sectPr');
  if (last || open.length > 0) close(last ?? { name: 'w:sectPr', attributes: {}, children: [] });
  return sections;
}

function section(
  word: WordPackage,
  sectPr: XmlElement,
  blocks: readonly WordBlock[],
  resources: EdgeResources,
  before: WordSection | undefined,
): WordSection {
  const numbering = childOf(sectPr, 'w:pgNumType');
  const startsAt = numberIn(numbering, 'w:start');
  const edges = (kind: 'header' | 'footer') => ({
    ...before?.[`${kind}s`],
    ...Object.fromEntries(
      childrenOf(sectPr, `w:${kind}Reference`).map(({ attributes }) => [
        (attributes['w:type'] ?? 'default') as PageKind,
        edgeParagraphs(word, attributes['r:id'] ?? '', resources),
      ]),
    ),
  });
  return {
    blocks,
    page: pageFormat(sectPr),
    hasTitlePage: toggleOf(sectPr, 'w:titlePg') ?? false,
    ...(startsAt !== undefined && { startsAt }),
    numberFormat: numbering?.attributes['w:fmt'] ?? 'decimal',
    headers: edges('header'),
    footers: edges('footer'),
    isContinuous: valOf(sectPr, 'w:type') === 'continuous',
    element: sectPr,
  };
}

/** Sections that share a header share its paragraphs. */
function edgeParagraphs(word: WordPackage, id: string, resources: EdgeResources): readonly WordParagraph[] {
  const path = resources.pathOf.get(id);
  const known = path !== undefined && resources.edges.get(path);
  if (known) return known;
  const root = path === undefined ? undefined : partOf(word, path);
  if (path === undefined || !root) return [];
  const reader = new BlockReader(resources);
  reader.read(root);
  resources.edges.set(path, reader.paragraphs);
  return reader.paragraphs;
}

/** What Word takes where a section says nothing: US Letter, margins of one inch (ECMA-376 Part 1, 17.6). */
function pageFormat(sectPr: XmlElement): PageFormat {
  const size = childOf(sectPr, 'w:pgSz');
  const margins = childOf(sectPr, 'w:pgMar');
  const margin = (side: string, absent: number) => Math.abs(numberIn(margins, `w:${side}`) ?? absent);
  return {
    widthTwips: numberIn(size, 'w:w') ?? 12240,
    heightTwips: numberIn(size, 'w:h') ?? 15840,
    topTwips: margin('top', 1440),
    bottomTwips: margin('bottom', 1440),
    leftTwips: margin('left', 1440) + margin('gutter', 0),
    rightTwips: margin('right', 1440),
  };
}
