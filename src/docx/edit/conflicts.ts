import type { XmlElement } from '../../package/xml-tree.js';
import type { Change } from './change.js';

/** The paragraph or section that a change is about: the same in every reading of a file. */
export type Target = XmlElement;

export function targetOf(change: Change): Target {
  if (change.kind === 'page') return change.section.element;
  return (change.kind === 'insert' ? change.after : change.paragraph).element;
}

/** Whether two changes of the same target cannot both be made: they touch the same words, or want different things. */
export function areInConflict(a: Change, b: Change): boolean {
  if (a.kind === 'remove' || b.kind === 'remove') return true;
  if (a.kind === 'text' && b.kind === 'text') return doOverlap(a, b);
  if (a.kind === 'insert' && b.kind === 'insert') return true;
  if (a.kind === 'runs' && b.kind === 'runs') {
    return doOverlap(stretchOf(a), stretchOf(b)) && doDiffer(a.set, b.set);
  }
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return doDiffer(a.set, b.set);
  return a.kind === 'page' && b.kind === 'page' && doDiffer(a.set, b.set);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchOf({
  paragraph,
  start = 0,
  end = paragraph.text.length,
}: Change & { kind: 'runs' }): Stretch {
  return { start, end };
}

/** Words put in at the edge of a stretch that changes would stand on an uncertain side of it. */
function doOverlap(a: Stretch, b: Stretch): boolean {
  const isPutIn = a.start === a.end || b.start === b.end;
  return isPutIn ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function doDiffer(a: object, b: object): boolean {
  const other = new Map(Object.entries(b));
  return Object.entries(a).some(
    ([key, value]) => value !== undefined && other.get(key) !== undefined && other.get(key) !== value,
  );
}
