import type { Origin } from '../document/origin.js';
import type { Decimal } from '../text/number.js';

/** A YAML value with the place it was read from. Every scalar is text: the schema converts it. */
export type ContentNode = TextNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
  readonly origin: Origin;
  /** The scalar as it stands in the file, for finding the place of a part of it. */
  readonly source: string;
  /** The quotation mark that the scalar stands in, where it does. */
  readonly quote?: '"' | "'";
  /** For a cell of a spreadsheet that holds a number: its value, however it is displayed. */
  readonly number?: Decimal;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly ContentNode[];
  readonly origin: Origin;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly origin: Origin;
}

export interface MapEntry {
  readonly keyOrigin: Origin;
  readonly value: ContentNode;
}

/**
 * The node as plain data for the schema: strings, arrays, objects. A key that was left empty (`so:`) is left out: empty
 * is how clerks say "not known yet".
 */
export function plainData(node: ContentNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'list':
      return node.items.map(plainData);
    case 'map':
      return Object.fromEntries(
        [...node.entries]
          .filter(([, { value }]) => !isEmpty(value))
          .map(([key, { value }]) => [key, plainData(value)]),
      );
  }
}

export function isEmpty(node: ContentNode): boolean {
  return node.kind === 'text' && node.value === '';
}

/** The node at a key path, or the deepest one on the way there. */
export function nearestNode(root: ContentNode, path: readonly PropertyKey[]): ContentNode {
  let node = root;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The place of the key at a key path where there is one, else that of the nearest value above it. */
export function originAt(root: ContentNode, path: readonly PropertyKey[]): Origin {
  const parent = nearestNode(root, path.slice(0, -1));
  const last = path.at(-1);
  const entry = parent.kind === 'map' && last !== undefined ? parent.entries.get(String(last)) : undefined;
  return entry?.keyOrigin ?? nearestNode(root, path).origin;
}

/** Every text in the node, in order of the file. */
export function* textsIn(node: ContentNode): Generator<TextNode> {
  if (node.kind === 'text') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* textsIn(item);
  else for (const { value } of node.entries.values()) yield* textsIn(value);
}

/** The content with some maps replaced, at any depth; a map that takes the place of another is left as it is. */
export function withMapsReplaced(root: MapNode, replacements: ReadonlyMap<MapNode, MapNode>): MapNode {
  const replaced = (node: ContentNode): ContentNode => {
    if (node.kind === 'text') return node;
    if (node.kind === 'list') return { ...node, items: node.items.map(replaced) };
    return replacements.get(node) ?? withEntries(node);
  };
  const withEntries = (node: MapNode): MapNode => {
    const entries = [...node.entries].map(([key, entry]): [string, MapEntry] => [
      key,
      { ...entry, value: replaced(entry.value) },
    ]);
    return { ...node, entries: new Map(entries) };
  };
  return replacements.size === 0 ? root : withEntries(root);
}

function childOf(node: ContentNode, key: PropertyKey): ContentNode | undefined {
  if (node.kind === 'list') return node.items[Number(key)];
  if (node.kind === 'map') return node.entries.get(String(key))?.value;
  return undefined;
}

/** A key path as clerks read it: `noi_nhan.0` → `noi_nhan[1]`, for items count from 1. */
export function shownKeyPath(path: readonly PropertyKey[] | string | undefined): string {
  const keys = typeof path === 'string' ? path.split('.') : (path ?? []);
  const parts = keys.map((key, index) => {
    if (/^\d+$/u.test(String(key))) return `[${Number(key) + 1}]`;
    return `${index === 0 ? '' : '.'}${String(key)}`;
  });
  return parts.join('');
}
