import type { Change } from '../../docx/edit/change.js';
import type { Line } from '../../docx/parts/model.js';

/** Whether offsets in the text of a line are offsets in its paragraph: not where note numbers were left out. */
function isPlain({ paragraph, start, end, text }: Line): boolean {
  return paragraph.text.slice(start, end) === text;
}

/** A stretch of a line as a place in its paragraph; the whole line where that cannot be told. */
export function stretchOf(line: Line, from: number, to: number): { start: number; end: number } {
  const { start, end } = line;
  return isPlain(line) ? { start: start + from, end: start + to } : { start, end };
}

/** Words put in place of a stretch of a line; nothing where it lies in an automatic number or cannot be told. */
export function rewritten(line: Line, from: number, to: number, text: string): readonly Change[] {
  const { paragraph } = line;
  const place = stretchOf(line, from, to);
  if (!isPlain(line) || place.start < paragraph.label.length) return [];
  return [{ kind: 'text', paragraph, ...place, text }];
}
