/** Finding one's way upwards in a tree, whose elements know only what they hold. */
import { childrenOf } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';

/** The element that directly holds another one, somewhere below `root`. */
export function parentOf(root: XmlElement, wanted: XmlElement): XmlElement | undefined {
  if (root.children.includes(wanted)) return root;
  for (const child of childrenOf(root)) {
    const found = parentOf(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Which element holds which, over whole parts: gone through once, for a document has many paragraphs. */
export class Parents {
  #parents: Map<XmlElement, XmlElement> | undefined;

  constructor(private readonly roots: Iterable<XmlElement>) {}

  of(element: XmlElement): XmlElement | undefined {
    this.#parents ??= this.#read();
    return this.#parents.get(element);
  }

  add(parent: XmlElement, child: XmlElement): void {
    this.#parents?.set(child, parent);
  }

  #read(): Map<XmlElement, XmlElement> {
    const parents = new Map<XmlElement, XmlElement>();
    const stack = [...this.roots];
    for (let parent = stack.pop(); parent; parent = stack.pop()) {
      for (const child of childrenOf(parent)) {
        parents.set(child, parent);
        stack.push(child);
      }
    }
    return parents;
  }
}

export function insertAfter(parent: XmlElement, known: XmlElement, ...added: XmlElement[]): void {
  parent.children.splice(parent.children.indexOf(known) + 1, 0, ...added);
}

export function removeFrom(parent: XmlElement, element: XmlElement): void {
  parent.children.splice(parent.children.indexOf(element), 1);
}
