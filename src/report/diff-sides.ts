import type { Difference } from '../compare/compare.js';

/** A stretch of a sentence as one of the two documents has it. */
export interface SideStretch {
  readonly text: string;
  /** Only this document has it. */
  readonly isChanged: boolean;
}

/** A sentence of one document, without its number: what the other lacks is marked, blanks around it are not. */
export function sideOf(difference: Difference, side: 'old' | 'new'): SideStretch[] {
  const own = side === 'old' ? 'removed' : 'added';
  const { words } = difference;
  if (words.length === 0) return [{ text: difference[side].text, isChanged: false }];
  return words
    .filter(({ kind }) => kind === 'same' || kind === own)
    .flatMap(({ kind, text }): SideStretch[] => {
      if (kind === 'same') return [{ text, isChanged: false }];
      const blank = /^\s*/u.exec(text)?.[0] ?? '';
      return [
        { text: blank, isChanged: false },
        { text: text.slice(blank.length), isChanged: true },
      ];
    })
    .filter(({ text }) => text !== '');
}
