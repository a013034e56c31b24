import { mapAtTop } from '../content/document.js';
import { type MapNode, plainData } from '../content/node.js';
import type { SourceText } from '../content/source.js';
import { parseYaml } from '../content/yaml.js';
import { withBlock, withKey } from './block.js';
import { refused } from './edit.js';
import { BEFORE_EARLIER } from './next-targets.js';
import { TARGETS } from './target-sources.js';

/** What becomes of the targets of a plan: others in their place, or what was reached of them. */
export interface NewTargets {
  readonly block?: readonly string[];
  readonly reached: ReadonlyMap<number, string>;
}

/**
 * The plan with its targets, read again.
 *
 * @throws FindingsError when that would change anything else
 */
export function withTargets(
  source: SourceText,
  root: MapNode,
  { block, reached }: NewTargets,
): { text: string; root: MapNode } {
  if (!block && reached.size === 0) return { text: source.text, root };
  const text = block
    ? withBlock(source.text, root, TARGETS, block)
    : withKey(source.text, root, TARGETS, 'nam_truoc', reached, BEFORE_EARLIER);
  const now = mapAtTop(parseYaml({ ...source, text }), source.file);
  if (othersOf(now) !== othersOf(root)) throw refused(root.entries.get(TARGETS)?.keyOrigin ?? root.origin);
  return { text, root: now };
}

/** Everything but the targets, to compare. */
function othersOf(root: MapNode): string {
  const others = [...root.entries].filter(([key]) => key !== TARGETS);
  return JSON.stringify(others.map(([key, { value }]) => [key, plainData(value)]));
}
