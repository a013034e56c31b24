/** The targets of two years side by side, for the review list. */
import { measureWords, plannedValue, shownValue, targetWords } from '../content/follow-up/sheet-columns.js';
import { type MapNode, nearestNode, plainData } from '../content/node.js';
import { targetSchema } from '../content/schema/target.js';
import { shortDate } from '../document/date.js';
import type { Origin } from '../document/origin.js';
import { NEXT_TARGETS, TARGETS, type TargetSources } from './target-sources.js';

/** A target before and after. */
export interface TargetRow {
  readonly code: string;
  readonly old: string;
  readonly now: string;
  /** Where the new words and figures come from. */
  readonly from: string;
}

interface Item {
  readonly code: string;
  readonly words: string;
  readonly origin: Origin;
}

/**
 * Every target of the new plan in its order, then those of the old one that are gone.
 *
 * @param report the report that sets the new targets, where there is one
 */
export function targetRows(
  [old, now]: readonly [MapNode, MapNode],
  [oldYear, year]: readonly [number, number],
  { reached }: TargetSources,
  report: MapNode | undefined,
): TargetRow[] {
  const before = itemsOf(old, TARGETS, oldYear);
  const after = itemsOf(now, TARGETS, year);
  const sources = report ? itemsOf(report, NEXT_TARGETS, year) : before;
  const rows = after.map(({ code, words }, index): TargetRow => {
    const source = sources[index]?.origin;
    const result = words.includes('năm trước: ') ? reached.get(code) : undefined;
    const from = [source && `${source.file}:${source.line}`, result && resultWords(result)];
    const earlier = before.find((item) => item.code === code)?.words ?? '(chưa có)';
    return { code, old: earlier, now: words, from: from.filter(Boolean).join('; ') };
  });
  const gone = before
    .filter(({ code }) => !after.some((item) => item.code === code))
    .map(({ code, words, origin }): TargetRow => {
      return { code, old: words, now: '(không còn)', from: `${origin.file}:${origin.line}` };
    });
  return [...rows, ...gone];
}

function resultWords({ place, isInvented }: { readonly place: string; readonly isInvented: boolean }) {
  return `năm trước: ${place}${isInvented ? ' (số liệu giả định)' : ''}`;
}

function itemsOf(root: MapNode, key: string, year: number): Item[] {
  const list = root.entries.get(key)?.value;
  return (list?.kind === 'list' ? list.items : []).map((item) => {
    const { data: target } = targetSchema.safeParse(plainData(item));
    const node = nearestNode(item, ['ma']);
    const code = node.kind === 'text' ? node.value : '';
    if (!target) return { code, origin: item.origin, words: '(chưa đọc được)' };
    const measured = [measureWords(target), shownValue(plannedValue(target))].filter(Boolean).join(': ');
    const parts = [
      targetWords(target, year),
      measured,
      target.nam_truoc && `năm trước: ${target.nam_truoc}`,
      target.han && `hạn ${shortDate(target.han)}`,
      target.van_ban && `theo ${target.van_ban.join(', ')}`,
    ];
    return { code, origin: item.origin, words: parts.filter(Boolean).join('; ') };
  });
}
