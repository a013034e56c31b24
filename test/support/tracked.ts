/** What Word does when a person accepts or refuses all tracked changes (ECMA-376 Part 1, 17.13.5). */
import type { WordPackage } from '../../src/docx/read/open.js';
import { childOf, childrenOf, descend } from '../../src/package/xml-query.js';
import type { XmlElement, XmlNode } from '../../src/package/xml-tree.js';

type Verdict = 'accept' | 'reject';

const CHANGES = ['w:rPrChange', 'w:pPrChange', 'w:sectPrChange'];
/** Stays in place when the properties before a change come back. */
const NOT_IN_CHANGE: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': ['w:ins', 'w:del'],
  'w:pPr': ['w:rPr', 'w:sectPr'],
  'w:sectPr': ['w:headerReference', 'w:footerReference'],
};

export function acceptAll(word: WordPackage): void {
  for (const tree of word.trees.values()) settle(tree, 'accept');
}

export function rejectAll(word: WordPackage): void {
  for (const tree of word.trees.values()) settle(tree, 'reject');
}

/** Every mark of a tracked change, in all parts that were read. */
export function marksIn(word: WordPackage): XmlElement[] {
  const marks: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    if (['w:ins', 'w:del', ...CHANGES].includes(element.name)) marks.push(element);
    for (const child of childrenOf(element)) walk(child);
  };
  for (const tree of word.trees.values()) walk(tree);
  return marks;
}

function settle(element: XmlElement, verdict: Verdict): void {
  const [taken, kept] = verdict === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del'];
  joinParagraphs(element, taken);
  settleProperties(element, verdict);
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name === taken) return [];
    return child.name === kept ? child.children.map(undeleted) : [child];
  });
  element.children.splice(0, element.children.length, ...children);
  for (const child of childrenOf(element)) settle(child, verdict);
}

/** A paragraph whose mark goes gives its content to the next one, and is gone. */
function joinParagraphs(parent: XmlElement, taken: string): void {
  for (const paragraph of childrenOf(parent, 'w:p')) {
    if (!descend(paragraph, 'w:pPr', 'w:rPr', taken)) continue;
    const next = childrenOf(parent)[childrenOf(parent).indexOf(paragraph) + 1];
    const content = paragraph.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
    if (next?.name === 'w:p') next.children.splice(childOf(next, 'w:pPr') ? 1 : 0, 0, ...content);
    parent.children.splice(parent.children.indexOf(paragraph), 1);
  }
}

function settleProperties(properties: XmlElement, verdict: Verdict): void {
  const change = childrenOf(properties).find(({ name }) => CHANGES.includes(name));
  if (!change) return;
  const original = childrenOf(childrenOf(change)[0]);
  const staying = childrenOf(properties).filter(({ name }) => NOT_IN_CHANGE[properties.name]?.includes(name));
  const current = properties.children.filter((child) => child !== change);
  const children = verdict === 'accept' ? current : [...staying, ...original];
  properties.children.splice(0, properties.children.length, ...children);
}

function undeleted(child: XmlNode): XmlNode {
  if (typeof child === 'string' || child.name !== 'w:r') return child;
  const children = child.children.map((inner): XmlNode => {
    if (typeof inner === 'string') return inner;
    const name = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }[inner.name];
    return name ? { ...inner, name } : inner;
  });
  return { ...child, children };
}
