/** Cutting runs, so that a stretch of a paragraph is made of whole ones. */
import { childrenOf } from '../../package/xml-query.js';
import type { XmlElement, XmlNode } from '../../package/xml-tree.js';
import type { WordParagraph } from '../read/model.js';

/**
 * The runs that cover a stretch of a paragraph, cut at its ends. The left piece of a cut run stays the same element, so
 * that stretches further left can still be found: change a paragraph from right to left.
 *
 * @param start offset in `paragraph.text`; what lies in the label of automatic numbering has no run
 */
export function runsBetween(paragraph: WordParagraph, start: number, end: number): XmlElement[] {
  const covered: XmlElement[] = [];
  let at = paragraph.label.length;
  for (const { element, text } of paragraph.runs) {
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + text.length) - at;
    at += text.length;
    if (from >= to) continue;
    if (to < text.length) cutRun(paragraph.element, element, to);
    covered.push(from > 0 ? cutRun(paragraph.element, element, from) : element);
  }
  return covered;
}

/** Cuts a run; returns its right piece. */
function cutRun(paragraph: XmlElement, run: XmlElement, offset: number): XmlElement {
  const right: XmlElement = { name: run.name, attributes: { ...run.attributes }, children: [] };
  const left: XmlNode[] = [];
  let rest = offset;
  for (const child of run.children) {
    if (typeof child !== 'string' && child.name === 'w:rPr') {
      left.push(child);
      right.children.push(structuredClone(child));
      continue;
    }
    const length = textLength(child);
    if (rest >= length && (rest > 0 || length === 0)) {
      left.push(child);
      rest -= length;
    } else if (rest === 0 || typeof child === 'string') {
      right.children.push(child);
    } else {
      const text = child.children.join('');
      left.push(textElement(text.slice(0, rest)));
      right.children.push(textElement(text.slice(rest)));
      rest = 0;
    }
  }
  run.children.splice(0, run.children.length, ...left);
  insertAfter(paragraph, run, right);
  return right;
}

/** Characters that a child of a run stands for. */
function textLength(child: XmlNode): number {
  if (typeof child === 'string') return 0;
  if (child.name === 'w:t') return child.children.join('').length;
  if (child.name === 'w:br') return ['page', 'column'].includes(child.attributes['w:type'] ?? '') ? 0 : 1;
  return ['w:tab', 'w:ptab', 'w:cr', 'w:noBreakHyphen', 'w:sym'].includes(child.name) ? 1 : 0;
}

/** `w:t` with its blanks kept. */
export function textElement(text: string): XmlElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}

/** Puts an element right after another one, wherever below `root` that stands. */
export function insertAfter(root: XmlElement, known: XmlElement, added: XmlElement): void {
  const parent = parentOf(root, known);
  parent?.children.splice(parent.children.indexOf(known) + 1, 0, added);
}

/** The element that directly holds another one. */
export function parentOf(root: XmlElement, wanted: XmlElement): XmlElement | undefined {
  if (root.children.includes(wanted)) return root;
  for (const child of childrenOf(root)) {
    const found = parentOf(child, wanted);
    if (found) return found;
  }
  return undefined;
}
