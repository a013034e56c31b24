import type { WordSection } from '../../../../docx/read/model.js';

/** Word rounds lengths to twips, and other programs to tenths of a millimetre. */
export const TOLERANCE_MM = 0.2;

export function isNear(mm: number, wantedMm: number): boolean {
  return Math.abs(mm - wantedMm) <= TOLERANCE_MM;
}

export function isLandscape({ page }: WordSection): boolean {
  return page.widthTwips > page.heightTwips;
}
