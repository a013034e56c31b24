import type { AwardFile } from '../data/award-file.js';
import type { ListKey } from '../schema/award-file.js';

type EntryOf<List extends ListKey> = AwardFile['data'][List][number];
type Entry = EntryOf<ListKey>;

const indexes = new WeakMap<AwardFile, Map<ListKey, ReadonlyMap<string, readonly Entry[]>>>();

/**
 * The entries of a list that are about a subject, in order of the list. Each list is gone through once for all
 * subjects, so that thousands of proposals can be judged.
 */
export function entriesOf<List extends ListKey>(
  file: AwardFile,
  list: List,
  code: string,
): readonly EntryOf<List>[] {
  let lists = indexes.get(file);
  if (!lists) {
    lists = new Map();
    indexes.set(file, lists);
  }
  let byCode = lists.get(list);
  if (!byCode) {
    byCode = grouped<Entry>(file.data[list], (entry) => [codeOf(entry)]);
    lists.set(list, byCode);
  }
  return (byCode.get(code) ?? []) as readonly EntryOf<List>[];
}

/** Whom or what an entry is about. */
function codeOf(entry: Entry): string {
  if ('cua' in entry) return entry.cua;
  return 'cho' in entry ? entry.cho : entry.ma;
}

/** Entries by each of their keys, in order. */
export function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

/** Codes that stand in one cell or line: `CN01; CN02`. */
export function codesIn(typed: string): string[] {
  return typed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
