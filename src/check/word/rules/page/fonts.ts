import type { VisibleRun } from '../../visible-runs.js';

/** Fonts of the time before Unicode: letters typed in them are no Vietnamese letters in any other font. */
const LEGACY_FONTS = /^(?:\.vn|vni[-\s]|vps[-\s])/iu;

export function isLegacyFont(name: string): boolean {
  return LEGACY_FONTS.test(name.trim());
}

/** The fonts that the letters of a run are really set in: ASCII and Vietnamese letters may differ. */
export function fontsOf({ text, format }: VisibleRun): string[] {
  if (format.asciiFont === format.otherFont) return [format.asciiFont.trim()];
  const fonts = new Set<string>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) {
    fonts.add((letter < '\u0080' ? format.asciiFont : format.otherFont).trim());
  }
  return [...fonts];
}

/** What was found more than once, told once: the values in the order they are met, each with its places. */
export function groupedBy(
  runs: readonly VisibleRun[],
  valuesOf: (run: VisibleRun) => readonly string[],
): Map<string, VisibleRun[]> {
  const groups = new Map<string, VisibleRun[]>();
  for (const run of runs) {
    for (const value of valuesOf(run)) {
      const known = groups.get(value);
      if (known) known.push(run);
      else groups.set(value, [run]);
    }
  }
  return groups;
}
