import { type ContentNode, type TextNode, textsIn } from '../../content/node.js';
import { CHILDREN_KEY } from '../../content/schema/body.js';
import { yearReport, yearReportData } from '../../content/schema/year-report.js';
import type { YearReportSubject } from './rule.js';

/** A text that the report prints, and the part it stands in. */
export interface Prose {
  readonly node: TextNode;
  /** It speaks of the next year. */
  readonly isAhead: boolean;
}

const DATA_KEYS: readonly string[] = ['ke_hoach', 'ket_qua', ...Object.keys(yearReportData)];
const WORD_KEYS = Object.keys(yearReport.fields).filter((key) => !DATA_KEYS.includes(key));
const AHEAD: readonly string[] = ['phuong_huong', 'kien_nghi'];
/** Their numbers are those of data, of a forced heading, or have rules of their own. */
const NO_PROSE: readonly string[] = ['bang', 'bieu_do', 'so'];
/** Keys of movements and weaknesses that are printed. */
const PRINTED: readonly string[] = ['ket_qua', 'noi_dung', 'nguyen_nhan', 'giai_phap'];

/** The prose of a report, in order of its parts. */
export function proseOf({ root }: YearReportSubject): Prose[] {
  const own = WORD_KEYS.flatMap((key) => proseAt(root.entries.get(key)?.value, AHEAD.includes(key)));
  const listed = ['phong_trao', 'han_che'].flatMap((key) =>
    itemsOf(root.entries.get(key)?.value).flatMap((item) =>
      PRINTED.flatMap((name) =>
        item.kind === 'map' ? proseAt(item.entries.get(name)?.value, name === 'giai_phap') : [],
      ),
    ),
  );
  const appended = itemsOf(root.entries.get('phu_luc')?.value).flatMap((item) =>
    item.kind === 'map' ? proseAt(item.entries.get(CHILDREN_KEY)?.value, false) : [],
  );
  return [...own, ...listed, ...appended];
}

function proseAt(node: ContentNode | undefined, isAhead: boolean): Prose[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => proseAt(item, isAhead));
  if (node.kind === 'text') return [...textsIn(node)].map((text) => ({ node: text, isAhead }));
  return [...node.entries].flatMap(([key, { value }]) =>
    NO_PROSE.includes(key) ? [] : proseAt(value, isAhead),
  );
}

function itemsOf(node: ContentNode | undefined): readonly ContentNode[] {
  return node?.kind === 'list' ? node.items : [];
}
