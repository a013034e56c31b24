/** A4 margins are minimums, so lengths round up: 20 mm is 1134 twips, never 1133 (19.99 mm). */
export function mmToTwips(mm: number): number {
  return Math.ceil((mm * 1440) / 25.4 - 1e-6);
}

export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** `w:sz` counts half-points. */
export function ptToHalfPoints(pt: number): number {
  return Math.round(pt * 2);
}

export function twipsToPt(twips: number): number {
  return twips / 20;
}

export function twipsToMm(twips: number): number {
  return (twips * 25.4) / 1440;
}
