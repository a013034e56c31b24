import { quoted } from '../../message/finding.js';
import { type Reading, reportOn, type Told } from './readings.js';
import type { TextReport } from './text-rule.js';

/**
 * JavaScript's `\b` knows ASCII only: no letter and no digit stands before, or after. Latin letters and their marks are
 * named one by one: with the letters of all scripts a pattern takes twenty times as long to compile.
 */
const WORD = '[\\dA-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]';
export const BEFORE = `(?<!${WORD})`;
export const AFTER = `(?!${WORD})`;

/** What a rule says of one line at the most: nobody reads more, and a line made to do harm would have thousands. */
export const MAX_PER_LINE = 50;

/** One match of a rule's pattern, and the line it is in. */
export interface Found {
  /** The stretch that the report is about: the group `at`, or the whole match. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
  readonly reading: Reading;
}

/**
 * Reports what patterns find in the lines, unless `tell` has nothing to say about it. A pattern has the flags `d`, `g`
 * and `u`; its group `at`, where it has one, is the stretch that the report is about.
 */
export function find(
  readings: readonly Reading[],
  patterns: RegExp | readonly RegExp[],
  tell: (found: Found) => Told | undefined,
): TextReport[] {
  const all = [patterns].flat();
  return readings.flatMap((reading) => {
    const reports: TextReport[] = [];
    for (const match of all.flatMap((pattern) => matchesOf(reading.text, pattern))) {
      const whole: [number, number] = [match.index, match.index + match[0].length];
      const [start, end] = match.indices?.groups?.['at'] ?? whole;
      const told = tell({ text: reading.text.slice(start, end), start, end, match, reading });
      if (told) reports.push(reportOn(reading, start, end, told));
      if (reports.length === MAX_PER_LINE) break;
    }
    return reports;
  });
}

/** What a pattern with the flag `g` finds: `matchAll` makes a new pattern each time, which takes longer than most lines. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** `gặp ‹A›, cần ‹B›`, where B may safely take the place of A. */
export function instead(found: string, wanted: string, mend = `sửa thành ${quoted(wanted)}`): Told {
  return { message: `gặp ${quoted(found)}, cần ${quoted(wanted)}`, mend, replacement: wanted };
}

/** Made of words that stand for themselves: `a|b|c`, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');
}

/** With a capital at its start. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
