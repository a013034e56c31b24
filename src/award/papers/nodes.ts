/** Content made by the program, in the shape of content that was read: every text knows where its data come from. */
import type { ContentNode, ListNode, MapNode, TextNode } from '../../content/node.js';
import type { Origin } from '../../document/origin.js';

/** What a map or list is made from; keys and items that are `undefined` are left out. */
export type Made = ContentNode | string | undefined;

/** Makes nodes whose texts come from one place, unless they are nodes with a place of their own. */
export class NodeMaker {
  constructor(readonly origin: Origin) {}

  text(value: string): TextNode {
    return { kind: 'text', value, source: value, origin: this.origin };
  }

  map(entries: Readonly<Record<string, Made>>): MapNode {
    const made = Object.entries(entries).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, { keyOrigin: this.origin, value: this.#node(value) }] as const],
    );
    return { kind: 'map', entries: new Map(made), origin: this.origin };
  }

  list(items: readonly Made[]): ListNode {
    const made = items.flatMap((item) => (item === undefined ? [] : [this.#node(item)]));
    return { kind: 'list', items: made, origin: this.origin };
  }

  #node(value: ContentNode | string): ContentNode {
    return typeof value === 'string' ? this.text(value) : value;
  }
}

/** A gap for a person to fill in, with what belongs there. */
export function blank(what: string): string {
  return `{{trong "${what}"}}`;
}

/** Words of the dossier as words: what looks like a mark of the content is none. */
export function plain(words: string): string {
  return words.replace(/\{\{|\}\}/gu, (braces) => (braces === '{{' ? '{ {' : '} }'));
}
