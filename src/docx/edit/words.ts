/** Putting in and taking out runs, tracked where that is asked (ECMA-376 Part 1, 17.13.5.14 `del`, .18 `ins`). */
import { childOf } from '../../package/xml-query.js';
import type { XmlElement, XmlNode } from '../../package/xml-tree.js';
import type { WordParagraph } from '../read/model.js';
import { type Cuts, runLike } from './runs.js';
import type { Tracker } from './tracking.js';
import { insertAfter, parentOf, removeFrom } from './tree.js';

/** Puts words in the place of a stretch of a paragraph; they look like the first of it, or like what stands before. */
export function replaceWords(
  paragraph: WordParagraph,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
  cuts: Cuts,
  tracker?: Tracker,
): void {
  const root = paragraph.element;
  const old = cuts.between(paragraph, start, end).flatMap((run) => cuts.textOnly(root, run));
  if (text !== '') {
    const [first] = old;
    const before = first ? undefined : cuts.between(paragraph, start - 1, start).at(-1);
    const after = first || before ? undefined : cuts.between(paragraph, start, start + 1)[0];
    const near = first ?? before ?? after;
    const rPr = childOf(near, 'w:rPr') ?? (near ? undefined : childOf(childOf(root, 'w:pPr'), 'w:rPr'));
    const run = runLike(rPr, text);
    const last = old.at(-1);
    const isTogether = first && last && parentOf(root, first) === parentOf(root, last);
    putRun(root, run, isTogether ? last : near, after ? 'before' : 'after', tracker);
  }
  for (const run of old) takeRun(root, run, tracker);
}

/** Puts a run beside another one, or at the end of a paragraph without runs. */
function putRun(
  root: XmlElement,
  run: XmlElement,
  near: XmlElement | undefined,
  side: 'before' | 'after',
  tracker: Tracker | undefined,
): void {
  const parent = (near && parentOf(root, near)) ?? root;
  const added = tracker ? tracker.mark('w:ins', [run]) : run;
  const at = near ? parent.children.indexOf(near) + (side === 'after' ? 1 : 0) : parent.children.length;
  if (!tracker || !['w:ins', 'w:moveTo'].includes(parent.name)) parent.children.splice(at, 0, added);
  else if (tracker.isOwn(parent)) parent.children.splice(at, 0, run);
  else {
    // Somebody else's insertion is parted: what is put in now is not theirs.
    const rest = parent.children.splice(at);
    const attributes = { ...parent.attributes, 'w:id': tracker.nextId() };
    const right = rest.length > 0 ? [{ name: parent.name, attributes, children: rest }] : [];
    const above = parentOf(root, parent) ?? root;
    insertAfter(above, parent, added, ...right);
    if (parent.children.length === 0) removeFrom(above, parent);
  }
}

/** Takes a run out. */
export function takeRun(root: XmlElement, run: XmlElement, tracker?: Tracker): void {
  const parent = parentOf(root, run);
  if (!parent) return;
  if (tracker && !isOwnInsertion(parent, tracker)) {
    run.children.splice(0, run.children.length, ...run.children.map(deleted));
    parent.children.splice(parent.children.indexOf(run), 1, tracker.mark('w:del', [run]));
    return;
  }
  removeFrom(parent, run);
  if (parent.name === 'w:ins' && parent.children.length === 0) {
    removeFrom(parentOf(root, parent) ?? root, parent);
  }
}

/** What was put in by these changes can be changed again without a mark. */
export function isOwnInsertion(element: XmlElement | undefined, tracker: Tracker): boolean {
  return element?.name === 'w:ins' && tracker.isOwn(element);
}

/** Text that is deleted has names of its own (17.3.3.7 `delText`, 17.16.13 `delInstrText`). */
function deleted(child: XmlNode): XmlNode {
  if (typeof child === 'string') return child;
  const name = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }[child.name];
  if (!name) return child;
  return { ...child, name, attributes: { ...child.attributes, 'xml:space': 'preserve' } };
}
