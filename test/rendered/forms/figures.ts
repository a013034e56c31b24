import { expect, test } from 'vitest';
import type { Part } from '../../../src/decree30/layout.js';
import { expectPrinted } from '../expectations.js';
import { blocksOf, FORMS } from './blocks.js';

type Looks = Parameters<typeof expectPrinted>[1];

const UPRIGHT = { bold: false, italic: false };
const BOLD = { bold: true, italic: false };
const ITALIC = { bold: false, italic: true };

/** Figures of the Decree (PL I, V; Phần II), written down once more, apart from the table that the program reads. */
const FIGURES: readonly (readonly [Part, Looks])[] = [
  ['nationalName', { size: [12, 13], ...BOLD }],
  ['motto', { size: [13, 14], ...BOLD }],
  ['superiorBody', { size: [12, 13], ...UPRIGHT }],
  ['issuingBody', { size: [12, 13], ...BOLD }],
  ['numberAndSymbol', { size: 13, ...UPRIGHT }],
  ['placeAndDate', { size: [13, 14], ...ITALIC }],
  ['title', { size: [13, 14], ...BOLD }],
  ['subject', { size: [13, 14], ...BOLD }],
  ['subjectInHeader', { size: [12, 13], ...UPRIGHT }],
  ['authorityLine', { size: [13, 14], ...BOLD }],
  ['legalBasis', { size: [13, 14], ...ITALIC }],
  ['enactingWords', { size: [13, 14], ...BOLD }],
  ['centredLine', { size: [13, 14], ...UPRIGHT }],
  ['salutation', { size: [13, 14], ...UPRIGHT }],
  ['signatureTitle', { size: [13, 14], ...BOLD }],
  ['signerName', { size: [13, 14], ...BOLD }],
  ['recipientsLabel', { size: 12, bold: true, italic: true }],
  ['recipient', { size: 11, ...UPRIGHT }],
  ['framedMark', { size: [13, 14], ...BOLD }],
  ['appendixLabel', { size: 14, ...BOLD }],
  ['appendixTitle', { size: [13, 14], ...BOLD }],
  ['reference', { size: [13, 14], ...ITALIC }],
  ['signingLine', { size: 10, ...UPRIGHT }],
  ['copyForm', { size: [13, 14], ...BOLD }],
  ['address', { size: [11, 12], ...UPRIGHT }],
];

/** Each part, wherever a form has it, is printed as the Decree itself says. */
export function figureSuites(): void {
  test.each(FIGURES)('%s is printed in the size, weight and slant of the Decree', (part, looks) => {
    const blocks = FORMS.flatMap(({ file }) => blocksOf(file)).filter(({ row }) => row.part === part);
    expect(blocks.length).toBeGreaterThan(0);
    for (const line of blocks.flatMap(({ lines }) => lines)) expectPrinted(line, looks);
  });
}
