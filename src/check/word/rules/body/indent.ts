import { BODY } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { shownNumber } from '../../format.js';
import type { SharedFault } from './shared-fault.js';

const TWIPS_PER_CM = 1440 / 2.54;

/** 0.2 mm: Word rounds, and tenths of an inch are not tenths of a centimetre. */
const TOLERANCE_TWIPS = 11;

/** `1 cm hoặc 1,27 cm`. */
export const INDENTS_SHOWN = BODY.firstLineCm.allowed.map((cm) => `${shownNumber(cm)} cm`).join(' hoặc ');

/** What to do about an indent, in the words of Word. */
export const INDENT_MEND = `chọn các đoạn, đặt First line ${shownNumber(BODY.firstLineCm.preferred)} cm trong hộp Paragraph`;

/** How far the first letter of a paragraph stands from the margin. */
export function firstLineTwips({ line }: PartLine): number {
  const { leftTwips, firstLineTwips } = line.paragraph.format;
  return leftTwips + firstLineTwips;
}

/** The paragraphs whose first line does not begin where it should. */
export function indentFaults(lines: readonly PartLine[]): SharedFault[] {
  return lines.flatMap((partLine): SharedFault[] => {
    const twips = firstLineTwips(partLine);
    const allowed = BODY.firstLineCm.allowed.map((cm) => cm * TWIPS_PER_CM);
    if (allowed.some((right) => Math.abs(twips - right) <= TOLERANCE_TWIPS)) return [];
    const { paragraph } = partLine.line;
    const firstLine = Math.round(BODY.firstLineCm.preferred * TWIPS_PER_CM);
    return [
      {
        partLine,
        found:
          twips === 0 ? 'dòng đầu không lùi vào' : `dòng đầu lùi ${shownNumber(twips / TWIPS_PER_CM)} cm`,
        // Lists have indents of their own that a person has to weigh.
        ...(paragraph.label === '' && {
          changes: [{ kind: 'paragraph', paragraph, set: { leftTwips: 0, firstLineTwips: firstLine } }],
        }),
      },
    ];
  });
}
