import { LITERALS } from '../../decree30/literals.js';
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../decree30/marks.js';
import type { HeaderLine } from './header.js';
import { bare, isCapitals } from './look.js';
import type { Line, PartLine } from './model.js';

const STAMPS = [...SECRECY_MARKS, ...URGENCY_MARKS, ...CIRCULATION_MARKS].map(({ text }) => bare(text));

/** Marks stand at the top of the first page. */
const TOP_LINES = 30;

/** Stamps and the mark of a draft. */
export function findMarks(lines: readonly Line[], header: readonly HeaderLine[]): PartLine[] {
  const taken = new Set(header.map(({ line }) => line));
  return lines.slice(0, TOP_LINES).flatMap((line): PartLine[] => {
    if (taken.has(line)) return [];
    const text = bare(line.text);
    if (text.startsWith(bare(LITERALS.draft)) && line.text.length < 40) {
      return [{ line, part: 'draftMark', region: 'header', confidence: 0.9 }];
    }
    if (!STAMPS.includes(text) || !isCapitals(line)) return [];
    return [{ line, part: 'framedMark', region: 'header', confidence: 0.9 }];
  });
}
