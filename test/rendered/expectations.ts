import { expect } from 'vitest';
import { centerPt, type Span, toMm } from '../support/box.js';
import type { TextLine } from '../support/pdf-page.js';

/** Distance of baselines in single line spacing, as a share of the size: a property of Times New Roman. */
export const TIMES_SINGLE_SPACING = 1.15;

/** Lengths of text are rounded to a third of a point, at both ends. */
export const TOLERANCE_MM = 0.3;
export const TOLERANCE_PT = 0.3;

const CENTER_TOLERANCE_MM = 0.5;

export function expectWithin(value: number, min: number, max: number): void {
  expect(value).toBeGreaterThanOrEqual(min);
  expect(value).toBeLessThanOrEqual(max);
}

/** What the Decree says of a line: its size, or the smallest and the largest; weight; slant. */
export function expectPrinted(
  line: TextLine,
  { size, ...style }: { size: number | readonly [number, number]; bold: boolean; italic: boolean },
): void {
  const [minPt, maxPt] = typeof size === 'number' ? [size, size] : size;
  expect(line).toMatchObject(style);
  expectWithin(line.sizePt, minPt, maxPt);
}

export function expectCenteredOn(line: Span, other: Span): void {
  expect(Math.abs(toMm(centerPt(line) - centerPt(other)))).toBeLessThan(CENTER_TOLERANCE_MM);
}
