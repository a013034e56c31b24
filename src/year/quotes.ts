import { parseInline } from '../content/inline.js';
import type { Stretch } from './turn.js';

/** What stands in quotation marks, “curly” or "straight", with the marks; those of `{{dan "…"}}` are none. */
export function quotesIn(value: string): Stretch[] {
  let plain = value;
  for (const { kind, start, length } of parseInline(value).pieces) {
    if (kind !== 'words') plain = plain.slice(0, start) + 'x'.repeat(length) + plain.slice(start + length);
  }
  return [...plain.matchAll(/“[^“”]*”|"[^"]*"|«[^«»]*»/gu)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
