import { clause } from './clause.js';

/** How an office numbers its headings, from the highest level down, by element of the markup. */
export interface NumberingScheme {
  /** As clerks name it in the content. */
  readonly id: string;
  readonly levels: readonly string[];
}

export const NUMBERING_CLAUSE = clause('PL I, V, dòng 6');

/** Below the point the Decree is silent; offices go on with dashes and plus signs. */
export const NUMBERING_SCHEMES = [
  { id: 'I.1.-', levels: ['muc', 'khoan', 'gach', 'cong'] },
  { id: 'I.1.a', levels: ['muc', 'khoan', 'diem', 'gach', 'cong'] },
  { id: '1.a', levels: ['khoan', 'diem', 'gach', 'cong'] },
  { id: 'dieu', levels: ['dieu', 'khoan', 'diem', 'gach', 'cong'] },
] as const satisfies readonly NumberingScheme[];

export type NumberingSchemeId = (typeof NUMBERING_SCHEMES)[number]['id'];

export function levelsOf(id: NumberingSchemeId = 'I.1.-'): readonly string[] {
  return NUMBERING_SCHEMES.find((scheme) => scheme.id === id)?.levels ?? [];
}
