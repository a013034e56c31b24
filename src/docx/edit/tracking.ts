/**
 * Marking changes so that Word shows them, and a person accepts or refuses each (ECMA-376 Part 1, 17.13.5).
 */
import { childOf, childrenOf, descendantsOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { WordPackage } from '../read/open.js';

/** Who changes the file, and when. */
export interface Tracking {
  readonly author: string;
  /** ISO 8601 in UTC, to the second: `2024-05-01T08:00:00Z`. */
  readonly date: string;
}

/** Makes the marks of one round of changes, each with an id of its own (17.13.5: `w:id` is unique in the file). */
export class Tracker {
  readonly #used = new Set<string>();
  #last = 0;

  constructor(
    private readonly tracking: Tracking,
    word: WordPackage,
  ) {
    for (const tree of word.trees.values()) {
      for (const { attributes } of descendantsOf(tree)) {
        if (attributes['w:id'] !== undefined) this.#used.add(attributes['w:id']);
      }
    }
  }

  mark(name: `w:${string}`, children: XmlElement[] = []): XmlElement {
    const { author, date } = this.tracking;
    return { name, attributes: { 'w:id': this.nextId(), 'w:author': author, 'w:date': date }, children };
  }

  /** Whether a mark was made by these changes, or by an earlier round of them. */
  isOwn({ attributes }: XmlElement): boolean {
    return attributes['w:author'] === this.tracking.author && attributes['w:date'] === this.tracking.date;
  }

  nextId(): string {
    do this.#last += 1;
    while (this.#used.has(String(this.#last)));
    return String(this.#last);
  }
}

/** Marks that are no properties themselves. */
const MARKS = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange'];
/** What the properties before a change cannot hold (17.13.5.29 `pPrChange`, 17.13.5.32 `sectPrChange`). */
const NOT_KEPT: Readonly<Record<PropertyKind, readonly string[]>> = {
  rPr: MARKS,
  pPr: [...MARKS, 'w:rPr', 'w:sectPr'],
  sectPr: [...MARKS, 'w:headerReference', 'w:footerReference'],
};

type PropertyKind = 'rPr' | 'pPr' | 'sectPr';

/**
 * Changes properties and keeps what they were before: once, however many changes follow, so that refusing gives back
 * the original.
 */
export function changeTracked(
  tracker: Tracker | undefined,
  properties: XmlElement,
  kind: PropertyKind,
  change: () => void,
): void {
  if (!tracker || childOf(properties, `w:${kind}Change`)) {
    change();
    return;
  }
  const kept = () =>
    structuredClone(childrenOf(properties).filter(({ name }) => !NOT_KEPT[kind].includes(name)));
  const before = kept();
  change();
  if (JSON.stringify(before) === JSON.stringify(kept())) return;
  const original: XmlElement = { name: `w:${kind}`, attributes: {}, children: before };
  properties.children.push(tracker.mark(`w:${kind}Change`, [original]));
}

/** Properties without marks of tracked changes, for what is new. */
export function withoutMarks(properties: XmlElement): XmlElement {
  const children = properties.children.filter(
    (child) => typeof child !== 'string' && !MARKS.includes(child.name),
  );
  return structuredClone({ ...properties, children });
}

/** Properties as they are, for a second place: the marks in them get ids of their own. */
export function copyWithMarks(properties: XmlElement, tracker: Tracker | undefined): XmlElement {
  const copy = structuredClone(properties);
  for (const element of descendantsOf(copy)) {
    if (tracker && MARKS.includes(element.name)) element.attributes['w:id'] = tracker.nextId();
  }
  return copy;
}
