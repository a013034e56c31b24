import { countEntries, type Entry } from '../compare/compare.js';
import type { FileComparison } from './diff-model.js';

/** What `--json` prints: everything but the sentences that stayed; a moved one once. */
export function diffJson(comparison: FileComparison): unknown {
  const { 'moved-to': moved, ...counts } = countEntries(comparison);
  return {
    old: comparison.old.file,
    new: comparison.new.file,
    isEqual: comparison.isEqual,
    counts: { ...counts, moved },
    changes: comparison.entries.filter(({ kind }) => kind !== 'same' && kind !== 'moved-from').map(changeOf),
  };
}

function changeOf(entry: Entry): unknown {
  return entry.kind === 'moved-to' ? { ...entry, kind: 'moved' } : entry;
}
