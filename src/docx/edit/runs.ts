/** Cutting runs, so that a stretch of a paragraph is made of whole ones. */
import { childOf, childrenOf } from '../../package/xml-query.js';
import type { XmlElement, XmlNode } from '../../package/xml-tree.js';
import type { WordParagraph } from '../read/model.js';
import { copyWithMarks, type Tracker, withoutMarks } from './tracking.js';
import { insertAfter, parentOf } from './tree.js';

/** A piece of a run that was cut; offsets are those in the text of the run as it was read. */
interface Piece {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** The cuts of one round of changes: what was read is found again, however often it was cut. */
export class Cuts {
  readonly #pieces = new Map<XmlElement, Piece[]>();

  constructor(private readonly tracker: Tracker | undefined) {}

  /**
   * The runs that cover a stretch of a paragraph, cut at its ends.
   *
   * @param start offset in `paragraph.text`; what lies in the label of automatic numbering has no run
   */
  between(paragraph: WordParagraph, start: number, end: number): XmlElement[] {
    const covered: XmlElement[] = [];
    let at = paragraph.label.length;
    for (const { element, text } of paragraph.runs) {
      const from = Math.max(start, at) - at;
      const to = Math.min(end, at + text.length) - at;
      at += text.length;
      if (from >= to) continue;
      const pieces = this.#pieces.get(element) ?? [{ element, start: 0, end: text.length }];
      this.#pieces.set(element, pieces);
      for (const offset of [from, to]) this.#cutAt(paragraph.element, pieces, offset);
      covered.push(
        ...pieces.filter((piece) => piece.start >= from && piece.end <= to).map((piece) => piece.element),
      );
    }
    const isWhole = start <= 0 && end >= paragraph.text.length;
    return isWhole ? [...new Set([...covered, ...fieldMarks(paragraph)])] : covered;
  }

  /** The parts of a run that are only text: note marks, pictures and field marks in it come to runs of their own. */
  textOnly(paragraph: XmlElement, run: XmlElement): XmlElement[] {
    const rPr = childOf(run, 'w:rPr');
    const groups: { isText: boolean; children: XmlNode[] }[] = [];
    for (const child of run.children) {
      if (child === rPr) continue;
      const isText = isTextual(child);
      const open = groups.at(-1);
      if (open?.isText === isText) open.children.push(child);
      else groups.push({ isText, children: [child] });
    }
    let last = run;
    return groups.flatMap(({ isText, children }, index) => {
      const properties = rPr ? [index === 0 ? rPr : copyWithMarks(rPr, this.tracker)] : [];
      if (index === 0) run.children.splice(0, run.children.length, ...properties, ...children);
      else {
        const next = {
          name: run.name,
          attributes: { ...run.attributes },
          children: [...properties, ...children],
        };
        insertAfter(parentOf(paragraph, last) ?? paragraph, last, next);
        last = next;
      }
      return isText ? [last] : [];
    });
  }

  #cutAt(paragraph: XmlElement, pieces: Piece[], offset: number): void {
    const index = pieces.findIndex(({ start, end }) => start < offset && offset < end);
    const piece = pieces[index];
    if (!piece) return;
    const right = this.#cutRun(paragraph, piece.element, offset - piece.start);
    pieces.splice(index, 1, { ...piece, end: offset }, { element: right, start: offset, end: piece.end });
  }

  /** Cuts a run; returns its right piece. */
  #cutRun(paragraph: XmlElement, run: XmlElement, offset: number): XmlElement {
    const right: XmlElement = { name: run.name, attributes: { ...run.attributes }, children: [] };
    const left: XmlNode[] = [];
    let rest = offset;
    for (const child of run.children) {
      if (typeof child !== 'string' && child.name === 'w:rPr') {
        left.push(child);
        right.children.push(copyWithMarks(child, this.tracker));
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
    insertAfter(parentOf(paragraph, run) ?? paragraph, run, right);
    return right;
  }
}

/** The runs of the marks of a field: once it is computed anew, its result looks as they do. */
function fieldMarks({ element, runs }: WordParagraph): XmlElement[] {
  if (runs.every(({ field }) => field === undefined)) return [];
  return childrenOf(element, 'w:r').filter((run) => FIELD_MARKS.some((name) => childOf(run, name)));
}

const FIELD_MARKS = ['w:fldChar', 'w:instrText'];

/** Characters that a child of a run stands for. */
function textLength(child: XmlNode): number {
  if (typeof child === 'string') return 0;
  if (child.name === 'w:t') return child.children.join('').length;
  if (child.name === 'w:br') return ['page', 'column'].includes(child.attributes['w:type'] ?? '') ? 0 : 1;
  return ['w:tab', 'w:ptab', 'w:cr', 'w:noBreakHyphen', 'w:sym'].includes(child.name) ? 1 : 0;
}

function isTextual(child: XmlNode): boolean {
  if (typeof child === 'string' || textLength(child) > 0) return true;
  return ['w:t', 'w:softHyphen', 'w:lastRenderedPageBreak'].includes(child.name);
}

/** A run that looks like another one. */
export function runLike(rPr: XmlElement | undefined, text: string): XmlElement {
  const pieces = text.split(/(?<separator>[\t\n])/u).filter((piece) => piece !== '');
  const children = pieces.map((piece) => {
    if (piece === '\t' || piece === '\n')
      return { name: piece === '\t' ? 'w:tab' : 'w:br', attributes: {}, children: [] };
    return textElement(piece);
  });
  return { name: 'w:r', attributes: {}, children: [...(rPr ? [withoutMarks(rPr)] : []), ...children] };
}

/** `w:t` with its blanks kept. */
function textElement(text: string): XmlElement {
  return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
}
