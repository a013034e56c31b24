/** How values of a dossier stand in cells: choices in words, award codes with their names. */
import { foldForComparison } from '../../text/fold.js';
import type { AwardColumn } from './sheet-columns.js';

/** A title or reward of the law packs, to choose from. */
export interface NamedAward {
  readonly ma: string;
  readonly ten: string;
}

const AWARD_KEY = 'khen_thuong';

/** `ldtt – Lao động tiên tiến`: a code with its name. */
function awardWords({ ma, ten }: NamedAward): string {
  return `${ma} – ${ten}`;
}

/** What the cells of a column offer to choose from; nothing for a column of free text. */
export function choiceValues({ key, options }: AwardColumn, awards: readonly NamedAward[]): string[] {
  return key === AWARD_KEY ? awards.map(awardWords) : options.map(({ words }) => words);
}

/** A value as the cell shows it. */
export function shownCell(
  { key, options }: AwardColumn,
  value: string,
  awards: readonly NamedAward[],
): string {
  const award = key === AWARD_KEY ? awards.find(({ ma }) => ma === value) : undefined;
  return award ? awardWords(award) : (options.find(({ id }) => id === value)?.words ?? value);
}

/** A cell as the value that a content file would have; what is not understood stays as it is. */
export function readCell({ key, options }: AwardColumn, text: string): string {
  if (key === AWARD_KEY) return text.split(/\s[–-]\s/u, 1)[0]?.trim() ?? text;
  const chosen = options.find(({ words }) => words === text);
  if (chosen || text === '' || options.length === 0) return chosen?.id ?? text;
  const typed = foldForComparison(text);
  return options.find(({ id, words }) => id === typed || foldForComparison(words) === typed)?.id ?? text;
}
