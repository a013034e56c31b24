import type { ContentNode, MapNode, TextNode } from '../content/node.js';
import {
  BODY_KEYS,
  CHILDREN_KEY,
  FORCED_NUMBER_KEY,
  GENERIC_HEADING,
  TITLED,
} from '../content/schema/body.js';
import { type Inline, plainText } from '../document/tree.js';
import type { ElementNode } from './element-node.js';
import { inlineOf } from './inline.js';
import type { RenderState } from './state.js';

/**
 * A general body of the content as elements. Each item of the list is a text (a paragraph) or keys, one of which names
 * the element: `muc: Kết quả`, `gach: …`, with `noi_dung` for what stands below it.
 */
export function bodyElements(body: ContentNode, state: RenderState, depth = 0): ElementNode[] {
  if (body.kind !== 'list') return [];
  return body.items.flatMap((item) => {
    if (item.kind === 'text') return [leaf('doan', item, inlineOf(item, state))];
    return item.kind === 'map' ? [mapElement(item, state, depth)] : [];
  });
}

function mapElement(item: MapNode, state: RenderState, depth: number): ElementNode {
  const key = BODY_KEYS.find((candidate) => item.entries.has(candidate)) ?? 'doan';
  const value = item.entries.get(key)?.value ?? item;
  const words = value.kind === 'text' ? inlineOf(value, state) : [];
  const name = key === GENERIC_HEADING ? levelName(depth, state) : elementName(key);
  const isTitle =
    TITLES.has(key) ||
    (key === GENERIC_HEADING &&
      (name === 'muc' || (name === 'khoan' && hasChildren(item) && !isSentence(words))));
  const children = item.entries.get(CHILDREN_KEY)?.value;
  const nextDepth = key === GENERIC_HEADING ? depth + 1 : depth;
  const number = item.entries.get(FORCED_NUMBER_KEY)?.value;
  return {
    ...leaf(name, value, isTitle ? [] : words),
    ...(isTitle && { title: words }),
    ...(number?.kind === 'text' && { number: { value: number.value, origin: number.origin } }),
    ...(key === 'bang' && { table: value }),
    ...(key === 'bieu_do' && { chart: value }),
    children: children ? bodyElements(children, state, nextDepth) : [],
  };
}

/** Keys whose text is always a title. */
const TITLES: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc', ...Object.keys(TITLED)]);

/** `khoan_tieu_de` is a khoản; other keys differ from their element only by the hyphen. */
function elementName(key: string): string {
  return TITLED[key] ?? key.replaceAll('_', '-');
}

function levelName(depth: number, { levels }: RenderState): string {
  return levels[Math.min(depth, levels.length - 1)] ?? 'gach';
}

/** `Các thành viên:` is no title, though something stands below it: titles have no mark at their end. */
function isSentence(words: Inline): boolean {
  return /[.,;:]$/u.test(plainText(words));
}

function hasChildren(item: MapNode): boolean {
  return item.entries.has(CHILDREN_KEY);
}

function leaf(name: string, node: ContentNode | TextNode, text: Inline): ElementNode {
  return { name, text, children: [], origin: node.origin, template: node.origin };
}
