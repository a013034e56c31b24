/**
 * Putting in and taking out paragraphs. A paragraph ends with its mark, and it is the mark that is tracked (ECMA-376
 * Part 1, 17.13.5.15 and .20): without it the text joins that of the next paragraph and takes its properties.
 */
import { childOf, childrenOf, descend } from '../../package/xml-query.js';
import type { XmlElement } from '../../package/xml-tree.js';
import type { WordParagraph } from '../read/model.js';
import { markProperties, paragraphProperties } from './properties.js';
import { runLike } from './runs.js';
import { changeTracked, copyWithMarks, type Tracker, withoutMarks } from './tracking.js';
import { insertAfter, type Parents, removeFrom } from './tree.js';
import { isOwnInsertion, takeRun } from './words.js';

const BLOCKS = ['w:p', 'w:tbl', 'w:sdt', 'w:customXml'];

/** Takes a paragraph out; only its text where it has to stay: alone in a cell, or at the end of a section. */
export function removeParagraph({ element }: WordParagraph, parents: Parents, tracker?: Tracker): void {
  const parent = parents.of(element);
  if (!parent) return;
  const pPr = childOf(element, 'w:pPr');
  const blocks = childrenOf(parent).filter(({ name }) => BLOCKS.includes(name));
  const mark = childOf(childOf(pPr, 'w:rPr'), 'w:ins');
  if (!tracker || (mark && isOwnInsertion(mark, tracker))) {
    const hasToStay = childOf(pPr, 'w:sectPr') !== undefined || blocks.length === 1;
    if (hasToStay) element.children.splice(0, element.children.length, ...(pPr ? [pPr] : []));
    else removeFrom(parent, element);
    return;
  }
  for (const run of runsIn(element)) takeRun(element, run, tracker);
  if (endsContainer(element, parent)) return;
  const rPr = markProperties(paragraphProperties(element));
  if (childOf(rPr, 'w:del')) return;
  const at = rPr.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:ins') + 1;
  rPr.children.splice(at, 0, tracker.mark('w:del'));
}

/** Puts a paragraph after another one; it looks like that one, but begins no page. */
export function insertParagraph(
  { element, runs }: WordParagraph,
  text: string,
  parents: Parents,
  tracker?: Tracker,
): void {
  const parent = parents.of(element);
  if (!parent) return;
  const pPr = paragraphProperties(element);
  const run = runLike(runs[0] && childOf(runs[0].element, 'w:rPr'), text);
  const added: XmlElement = {
    name: 'w:p',
    attributes: {},
    children: [tracker ? tracker.mark('w:ins', [run]) : run],
  };
  if (endsContainer(element, parent)) {
    // The old mark, with the end of the section, stays last; the new one is that of the paragraph before.
    const last = copyWithMarks(pPr, tracker);
    const beginsNoPage = () => dropChildren(last, 'w:pageBreakBefore');
    changeTracked(tracker, last, 'pPr', beginsNoPage);
    added.children.unshift(last);
    dropChildren(pPr, 'w:sectPr');
    markInserted(pPr, tracker);
  } else {
    const like = withoutMarks(pPr);
    const rPr = childOf(like, 'w:rPr');
    dropChildren(like, 'w:pageBreakBefore', 'w:rPr');
    if (rPr) markProperties(like).children.push(...withoutMarks(rPr).children);
    markInserted(like, tracker);
    added.children.unshift(like);
  }
  insertAfter(parent, element, added);
  parents.add(parent, added);
}

function markInserted(pPr: XmlElement, tracker: Tracker | undefined): void {
  if (!tracker) return;
  const rPr = markProperties(pPr);
  if (!childOf(rPr, 'w:ins')) rPr.children.unshift(tracker.mark('w:ins'));
}

/** The mark of the last paragraph of a cell, a part or a section cannot be taken away. */
function endsContainer(element: XmlElement, parent: XmlElement): boolean {
  if (descend(element, 'w:pPr', 'w:sectPr')) return true;
  const after = parent.children.slice(parent.children.indexOf(element) + 1);
  return !after.some((child) => typeof child !== 'string' && BLOCKS.includes(child.name));
}

/** The runs of a paragraph that are not deleted yet; those of text boxes in it go with the run that holds the box. */
function runsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return ['w:pPr', 'w:del', 'w:moveFrom'].includes(child.name) ? [] : runsIn(child);
  });
}

function dropChildren(parent: XmlElement, ...names: string[]): void {
  const kept = parent.children.filter((child) => typeof child === 'string' || !names.includes(child.name));
  parent.children.splice(0, parent.children.length, ...kept);
}
