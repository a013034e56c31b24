import { childOf, childrenOf, descend, toggleOf, valOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import { type RunProperties, readRunProperties } from './run-properties.js';
import type { Theme } from './theme.js';

/** A style with everything it inherits. */
export interface Style {
  readonly name: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly table?: XmlElement;
}

export interface Styles {
  readonly runDefaults: RunProperties;
  readonly paragraphDefaults: ParagraphProperties;
  /** The style of that id, or the default one of its kind. */
  readonly style: (kind: StyleKind, id: string | undefined) => Style;
}

type StyleKind = 'paragraph' | 'character' | 'table';

const NO_STYLE: Style = { name: '', run: {}, paragraph: {} };

/** A chain of styles longer than this runs in a circle. */
const MAX_CHAIN = 50;

/** Reads `styles.xml` (ECMA-376 Part 1, 17.7); a file without styles has only Word's own defaults. */
export function readStyles(root: XmlElement | undefined, theme: Theme): Styles {
  const elements = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const element of childrenOf(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': kind = '', 'w:default': isDefault } = element.attributes;
    elements.set(id, element);
    if (isDefault === '1' || isDefault === 'true') defaults.set(kind, id);
  }
  const known = new Map<string, Style>();
  const resolve = (id: string, depth = 0): Style => {
    const element = elements.get(id);
    if (!element || depth > MAX_CHAIN) return NO_STYLE;
    const done = known.get(id);
    if (done) return done;
    const parentId = valOf(element, 'w:basedOn');
    const parent = parentId === undefined ? NO_STYLE : resolve(parentId, depth + 1);
    const table = childOf(element, 'w:tblPr') ?? parent.table;
    const style: Style = {
      name: valOf(element, 'w:name') ?? id,
      run: { ...parent.run, ...readRunProperties(childOf(element, 'w:rPr'), theme) },
      paragraph: { ...parent.paragraph, ...readParagraphProperties(childOf(element, 'w:pPr')) },
      ...(table && { table }),
    };
    known.set(id, style);
    return style;
  };
  const docDefaults = childOf(root, 'w:docDefaults');
  return {
    runDefaults: readRunProperties(descend(docDefaults, 'w:rPrDefault', 'w:rPr'), theme),
    paragraphDefaults: readParagraphProperties(descend(docDefaults, 'w:pPrDefault', 'w:pPr')),
    style: (kind, id) => {
      const fallback = kind === 'character' ? undefined : defaults.get(kind);
      const wanted = id !== undefined && elements.has(id) ? id : fallback;
      return wanted === undefined ? NO_STYLE : resolve(wanted);
    },
  };
}

/** Whether a part of the file has `w:evenAndOddHeaders` switched on. */
export function hasEvenPages(settings: XmlElement | undefined): boolean {
  return toggleOf(settings, 'w:evenAndOddHeaders') ?? false;
}
