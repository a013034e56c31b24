import { childOf } from '../../package/xml-query.js';
import type { WordPackage } from '../read/open.js';
import type { Change } from './change.js';
import { paragraphProperties, runProperties, setPage, setParagraph, setRun } from './properties.js';
import { insertAfter, parentOf, runsBetween, textElement } from './runs.js';

/**
 * Makes changes in the trees of an open file. The document that was read from it is stale afterwards: read it again.
 * Changes of words in one paragraph have to come from right to left.
 */
export function applyChanges(word: WordPackage, changes: readonly Change[]): void {
  for (const change of changes) applyChange(word, change);
}

function applyChange(word: WordPackage, change: Change): void {
  switch (change.kind) {
    case 'runs': {
      const { paragraph, start = 0, end = paragraph.text.length, set } = change;
      for (const run of runsBetween(paragraph, start, end)) setRun(runProperties(run), set);
      break;
    }
    case 'paragraph':
      setParagraph(paragraphProperties(change.paragraph.element), change.set);
      break;
    case 'text': {
      const { paragraph, start, end, text } = change;
      // Words that are only put in join the run before them.
      const [first, ...others] =
        start === end
          ? runsBetween(paragraph, Math.max(0, start - 1), start)
          : runsBetween(paragraph, start, end);
      const kept = childOf(first, 'w:rPr');
      const before = start === end && first ? first.children.filter((child) => child !== kept) : [];
      first?.children.splice(0, first.children.length, ...(kept ? [kept] : []), ...before, textElement(text));
      for (const run of others) remove(word, paragraph.element, run);
      break;
    }
    case 'page':
      setPage(change.section.element, change.set);
      break;
    case 'remove': {
      const { element } = change.paragraph;
      for (const tree of word.trees.values()) {
        const parent = parentOf(tree, element);
        parent?.children.splice(parent.children.indexOf(element), 1);
      }
      break;
    }
    case 'insert': {
      const { after, text } = change;
      const pPr = childOf(after.element, 'w:pPr');
      const rPr = after.runs[0] && childOf(after.runs[0].element, 'w:rPr');
      const run = {
        name: 'w:r',
        attributes: {},
        children: [...(rPr ? [structuredClone(rPr)] : []), textElement(text)],
      };
      const added = {
        name: 'w:p',
        attributes: {},
        children: [...(pPr ? [structuredClone(pPr)] : []), run],
      };
      for (const tree of word.trees.values()) insertAfter(tree, after.element, added);
      break;
    }
  }
}

function remove(
  _word: WordPackage,
  root: Parameters<typeof parentOf>[0],
  element: Parameters<typeof parentOf>[1],
): void {
  const parent = parentOf(root, element);
  parent?.children.splice(parent.children.indexOf(element), 1);
}
