import { childOf } from '../../package/xml-query.js';
import type { WordPackage } from '../read/open.js';
import type { Change } from './change.js';
import { insertParagraph, removeParagraph } from './paragraphs.js';
import { paragraphProperties, runProperties, setPage, setParagraph, setRun } from './properties.js';
import { Cuts } from './runs.js';
import { changeTracked, Tracker, type Tracking } from './tracking.js';
import { Parents, parentOf } from './tree.js';
import { isOwnInsertion, replaceWords } from './words.js';

/**
 * Makes changes in the trees of an open file. The document that was read from it is stale afterwards: read it again.
 * They may come in any order: formats are set first, so that new words take them; then words change, from right to
 * left; then paragraphs come and go. Stretches of words must not overlap.
 *
 * @param tracking marks every change for a person to accept or refuse
 */
export function applyChanges(word: WordPackage, changes: readonly Change[], tracking?: Tracking): void {
  const tracker = tracking && new Tracker(tracking, word);
  const editing: Editing = {
    word,
    cuts: new Cuts(tracker),
    parents: new Parents(word.trees.values()),
    ...(tracker && { tracker }),
  };
  for (const change of [...changes].sort(inOrder)) applyChange(change, editing);
}

interface Editing {
  readonly word: WordPackage;
  readonly cuts: Cuts;
  readonly parents: Parents;
  readonly tracker?: Tracker;
}

const RANKS = { runs: 0, paragraph: 0, page: 0, text: 1, insert: 2, remove: 2 };

function inOrder(a: Change, b: Change): number {
  if (a.kind === 'text' && b.kind === 'text') return b.start - a.start;
  return RANKS[a.kind] - RANKS[b.kind];
}

function applyChange(change: Change, { word, cuts, parents, tracker }: Editing): void {
  switch (change.kind) {
    case 'runs': {
      const { paragraph, start = 0, end = paragraph.text.length, set } = change;
      for (const run of cuts.between(paragraph, start, end)) {
        const isNew = tracker && isOwnInsertion(parentOf(paragraph.element, run), tracker);
        const rPr = runProperties(run);
        changeTracked(isNew ? undefined : tracker, rPr, 'rPr', () => setRun(rPr, set));
      }
      break;
    }
    case 'paragraph': {
      const pPr = paragraphProperties(change.paragraph.element);
      changeTracked(tracker, pPr, 'pPr', () => setParagraph(pPr, change.set));
      break;
    }
    case 'text':
      replaceWords(change.paragraph, change, cuts, tracker);
      break;
    case 'page': {
      const { element } = change.section;
      // A file may say nothing of its page: then the section has no place in it yet.
      if (!parents.of(element)) childOf(word.document, 'w:body')?.children.push(element);
      changeTracked(tracker, element, 'sectPr', () => setPage(element, change.set));
      break;
    }
    case 'remove':
      removeParagraph(change.paragraph, parents, tracker);
      break;
    case 'insert':
      insertParagraph(change.after, change.text, parents, tracker);
      break;
  }
}
