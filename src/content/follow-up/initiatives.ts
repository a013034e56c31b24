/** The initiatives of a year. A plain model: table and figures read it, wherever the initiatives come from. */
import type { Origin } from '../../document/origin.js';
import { nearestNode, type TextNode } from '../node.js';
import type { ResultsFile } from './results.js';

/** What is told of an initiative, in the order of the table: name, authors, recognition, scope, awards it served. */
export const INITIATIVE_FACTS = ['ten', 'tac_gia', 'cong_nhan', 'pham_vi', 'da_dung_cho'] as const;
export type InitiativeFact = (typeof INITIATIVE_FACTS)[number];

/** What is not known is absent. */
export interface YearInitiative {
  readonly origin: Origin;
  readonly facts: Readonly<Partial<Record<InitiativeFact, TextNode>>>;
}

/** The initiatives of a file of results, in its order. */
export function initiativesOf({ root, data }: Pick<ResultsFile, 'root' | 'data'>): YearInitiative[] {
  return (data.sang_kien ?? []).map((initiative, index): YearInitiative => {
    const at = (key: InitiativeFact) => nearestNode(root, ['sang_kien', index, key]);
    const told = INITIATIVE_FACTS.flatMap((key) => {
      const node = at(key);
      return initiative[key] !== undefined && node.kind === 'text' ? [[key, node] as const] : [];
    });
    return { origin: at('ten').origin, facts: Object.fromEntries(told) };
  });
}
