import { type ContentNode, type MapNode, nearestNode, plainData } from '../content/node.js';
import type { AwardFile } from './data/award-file.js';
import { LIST_KEYS, type ListKey } from './schema/award-file.js';

/** A key of an entry that has another value now; absent where it has none. */
export interface ChangedKey {
  readonly key: string;
  readonly old?: string;
  readonly now?: string;
}

/** What is different about one entry of a dossier. */
export interface DossierChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The list it stands in, or the key at the top of the file. */
  readonly list: string;
  /** By which the entry is known: its code, or those it links. Empty for keys at the top. */
  readonly entry: string;
  /** Of changed entries. */
  readonly keys: readonly ChangedKey[];
}

/** Keys by which the entries of a list are told apart. */
const IDENTITY: Readonly<Record<ListKey, readonly string[]>> = {
  don_vi: ['ma'],
  ca_nhan: ['ma'],
  xep_loai: ['cua', 'nam'],
  nghi: ['cua', 'loai', 'tu'],
  ky_luat: ['cua', 'hinh_thuc', 'tu'],
  vu_viec: ['cua'],
  sang_kien: ['ma'],
  lich_su: ['cua', 'khen_thuong', 'nam'],
  de_nghi: ['cho', 'khen_thuong'],
  phieu: ['cho', 'khen_thuong'],
};

/** What became different from one state of a dossier to another: keys at the top first, then list by list. */
export function dossierChanges(old: AwardFile, now: AwardFile): DossierChange[] {
  const lists: readonly string[] = LIST_KEYS;
  const top = changedKeys(withoutKeys(old.root, lists), withoutKeys(now.root, lists));
  return [
    ...top.map(
      (change): DossierChange => ({
        kind: change.old === undefined ? 'added' : change.now === undefined ? 'removed' : 'changed',
        list: change.key,
        entry: '',
        keys: [change],
      }),
    ),
    ...LIST_KEYS.flatMap((list) => listChanges(list, old, now)),
  ];
}

function listChanges(list: ListKey, old: AwardFile, now: AwardFile): DossierChange[] {
  const [before, after] = [old, now].map((file) => entriesByIdentity(file, list)) as [Entries, Entries];
  const removed = [...before.keys()].filter((entry) => !after.has(entry));
  return [
    ...[...after].flatMap(([entry, node]): DossierChange[] => {
      const earlier = before.get(entry);
      if (!earlier) return [{ kind: 'added', list, entry, keys: [] }];
      const keys = changedKeys(earlier, node);
      return keys.length === 0 ? [] : [{ kind: 'changed', list, entry, keys }];
    }),
    ...removed.map((entry): DossierChange => ({ kind: 'removed', list, entry, keys: [] })),
  ];
}

type Entries = ReadonlyMap<string, MapNode>;

/** Two entries alike in their identity are told apart by their order. */
function entriesByIdentity({ root }: AwardFile, list: ListKey): Entries {
  const node = root.entries.get(list)?.value;
  const entries = new Map<string, MapNode>();
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (item.kind !== 'map') continue;
    const name = IDENTITY[list].map((key) => textAt(item, key)).join(' ');
    let own = name;
    for (let count = 2; entries.has(own); count += 1) own = `${name} (${count})`;
    entries.set(own, item);
  }
  return entries;
}

function changedKeys(old: MapNode, now: MapNode): ChangedKey[] {
  const keys = new Set([...old.entries.keys(), ...now.entries.keys()]);
  return [...keys].flatMap((key): ChangedKey[] => {
    const [before, after] = [old, now].map((node) => shown(node.entries.get(key)?.value));
    if (before === after) return [];
    return [
      { key, ...(before !== undefined && { old: before }), ...(after !== undefined && { now: after }) },
    ];
  });
}

/** As it was typed; what has parts, as one line. Nothing for an empty key. */
function shown(node: ContentNode | undefined): string | undefined {
  if (!node || (node.kind === 'text' && node.value === '')) return undefined;
  return node.kind === 'text' ? node.value : JSON.stringify(plainData(node));
}

function textAt(node: MapNode, key: string): string {
  const value = nearestNode(node, [key]);
  return value.kind === 'text' ? value.value : '';
}

function withoutKeys(node: MapNode, keys: readonly string[]): MapNode {
  return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.includes(key))) };
}
