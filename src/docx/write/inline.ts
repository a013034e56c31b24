import { TextRun } from 'docx';
import type { Inline, State } from '../../document/tree.js';

/** Runs of a line. Gaps are highlighted in a draft, so that nobody overlooks one. */
export function inlineRuns(inline: Inline, state: State): TextRun[] {
  return mergeEqual(inline).map(({ text, blank }) =>
    blank && state === 'du-thao' ? new TextRun({ text, highlight: 'yellow' }) : new TextRun(text),
  );
}

/** Neighbours that look alike become one run: a clerk who edits meets whole sentences. */
export function mergeEqual(inline: Inline): { text: string; blank: boolean }[] {
  const merged: { text: string; blank: boolean }[] = [];
  for (const { text, blank = false } of inline) {
    const last = merged.at(-1);
    if (last && last.blank === blank) last.text += text;
    else merged.push({ text, blank });
  }
  return merged;
}
