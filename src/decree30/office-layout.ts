import { BODY, PAGE, type Part, TEXT, type TextFact } from './layout.js';

/** What an office may choose inside the lawful ranges: the lawful ways to make a document fit its page. */
export interface LayoutChoices {
  /** Size of the national name: 12 (then 13 under it) or 13 (then 14), Phụ lục I, Phần I, Mục V, note 1. */
  readonly headerSizePt?: number;
  /** Size of the running text: 13 or 14. */
  readonly bodySizePt?: number;
  readonly firstLineCm?: number;
  readonly paragraphGapPt?: number;
  readonly lineSpacing?: number;
  readonly marginMm?: Partial<Record<keyof typeof PAGE.marginMm, number>>;
}

/** The layout facts with the office's choices applied: one value for everything. */
export interface OfficeLayout {
  readonly marginMm: Record<keyof typeof PAGE.marginMm, number>;
  readonly firstLineCm: number;
  readonly paragraphGapPt: number;
  readonly lineSpacing: number;
  readonly sizePt: Record<Part, number>;
}

/**
 * Applies the office's choices to the table.
 *
 * The sizes of one document go up and down together (Phụ lục I, Phần I, Mục I, khoản 5), so one choice moves all sizes
 * of the header block and another all sizes of the running text.
 */
export function officeLayout(choices: LayoutChoices = {}): OfficeLayout {
  const sizes = Object.entries(TEXT).map(([part, fact]) => [part, sizeOf(fact, choices)]);
  return {
    marginMm: {
      top: choices.marginMm?.top ?? PAGE.marginMm.top.preferred,
      bottom: choices.marginMm?.bottom ?? PAGE.marginMm.bottom.preferred,
      left: choices.marginMm?.left ?? PAGE.marginMm.left.preferred,
      right: choices.marginMm?.right ?? PAGE.marginMm.right.preferred,
    },
    firstLineCm: choices.firstLineCm ?? BODY.firstLineCm.preferred,
    paragraphGapPt: choices.paragraphGapPt ?? BODY.paragraphGapPt.preferred,
    lineSpacing: choices.lineSpacing ?? BODY.lineSpacing.preferred,
    sizePt: Object.fromEntries(sizes) as Record<Part, number>,
  };
}

function sizeOf(fact: TextFact, choices: LayoutChoices): number {
  const { min, max, preferred } = fact.sizePt;
  const steps = {
    header: choices.headerSizePt && choices.headerSizePt - TEXT.nationalName.sizePt.min,
    body: choices.bodySizePt && choices.bodySizePt - TEXT.body.sizePt.min,
    fixed: undefined,
  };
  const step = steps[fact.scale];
  return step === undefined ? preferred : Math.min(max, min + step);
}
