import { type Citation, citationsIn } from '../../content/citations.js';
import type { MapNode } from '../../content/node.js';
import type { RuleSubject } from './rule.js';

/** The citations of a content file by its root: several rules ask for them. */
const FOUND = new WeakMap<MapNode, readonly Citation[]>();

/** Every citation of the content, in order of the file. */
export function citedActs({ root, acts, head }: RuleSubject): readonly Citation[] {
  const found = FOUND.get(root) ?? citationsIn(root, acts, head.nam);
  FOUND.set(root, found);
  return found;
}
