import { Paragraph, type Table, TextRun } from 'docx';
import { TEXT } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { Frame, Inline, Signature, State } from '../../document/tree.js';
import { textWidthPt } from '../../text/width.js';
import { ptToTwips } from '../units.js';
import { balanced } from './balance.js';
import { sideBySide } from './columns.js';
import { inlineRuns } from './inline.js';
import { line } from './lines.js';
import { textWidthTwips } from './page.js';
import { STYLE } from './styles.js';

/** The official samples give the recipients 32–42 % of the width; the Decree itself is silent. */
const RECIPIENTS_SHARE = { min: 0.32, preferred: 0.42 } as const;

/** Air beside the longest line of the authority, so that it stays on one line in every program. */
const AUTHORITY_AIR_PT = 8;

/**
 * Recipients on the left, level with the signature on the right (Phụ lục I, Phần I, Mục II, khoản 7 và 9). Minutes have
 * their two signatures side by side and the recipients below (Mẫu 1.9).
 */
export function footBlock(frame: Frame, layout: OfficeLayout): Table {
  const width = textWidthTwips(layout, frame.isLandscape);
  const list =
    frame.recipients.length === 0 ? [] : recipientLines(frame.recipients, frame.state, frame.marks.drafter);
  const [first, second] = frame.signatures;
  if (frame.signatures.some(({ side }) => side !== undefined))
    return sidedBlock(frame.signatures, list, width, layout);
  if (first && second) {
    const half = Math.round(width / 2);
    // One row: recipients in a row of their own could end up alone on the next page.
    const left = [...signatureLines(first, half, layout), ...list];
    return sideBySide([half, width - half], [[left, signatureLines(second, width - half, layout)]]);
  }
  const left = recipientsWidthTwips(frame.signatures, width, layout);
  const signature = first ? signatureLines(first, width - left, layout) : [];
  return sideBySide(
    [left, width - left],
    [
      [list, signature],
      // Below the signer's name, with room for another body's signature and seal (Mẫu 1.10).
      ...(frame.hasConfirmation ? [confirmationRow()] : []),
    ],
  );
}

/** Signatures on their sides, one below another; those in the middle below both; then the recipients, if there are any. */
function sidedBlock(
  signatures: readonly Signature[],
  recipients: readonly Paragraph[],
  width: number,
  layout: OfficeLayout,
): Table {
  const left = Math.round(width / 2);
  const widths = [left, width - left] as const;
  const at = (side: Signature['side'], columnTwips: number): Paragraph[] =>
    signatures
      .filter((signature) => signature.side === side)
      .flatMap((signature) => signatureLines(signature, columnTwips, layout));
  const middle = at('centre', width);
  return sideBySide(widths, [
    [[...at('left', widths[0]), ...recipients], at('right', widths[1])],
    ...(middle.length > 0 ? [[middle] as const] : []),
  ]);
}

/** As preferred or, where an authority like `KT. TRƯỞNG PHÒNG …` needs more room on the right, narrower. */
function recipientsWidthTwips(signatures: readonly Signature[], width: number, layout: OfficeLayout): number {
  const widest = Math.max(
    ...signatures
      .flatMap(({ authority }) => authority)
      .map((text) => textWidthPt(text, layout.sizePt.signatureTitle, TEXT.signatureTitle)),
  );
  const { min, preferred } = RECIPIENTS_SHARE;
  const left = Math.max(width * min, width - ptToTwips(widest + AUTHORITY_AIR_PT));
  return Math.round(Math.min(width * preferred, left));
}

function confirmationRow(): readonly [Paragraph[], Paragraph[]] {
  return [[line('confirmation', LITERALS.confirmation)], []];
}

/** `Nơi nhận:` and its list, each line with its dash and closing mark. */
export function recipientLines(recipients: readonly Inline[], state: State, drafter?: string): Paragraph[] {
  return [
    line('recipientsLabel', LITERALS.recipients),
    ...recipients.map((recipient, index) => {
      const isLast = index === recipients.length - 1;
      // Drafter and number of copies stand right after the filing line (Phụ lục III).
      const tail = isLast && drafter !== undefined ? `. ${drafter}` : '';
      return new Paragraph({
        style: STYLE.recipient,
        children: [
          new TextRun('- '),
          ...inlineRuns(recipient, state),
          new TextRun(isLast ? `${tail}.`.replace('..', '.') : ';'),
        ],
      });
    }),
  ];
}

/** Authority, room for the signature, name: centred on each other. */
export function signatureLines(
  { authority, name }: Signature,
  columnTwips: number,
  layout: OfficeLayout,
): Paragraph[] {
  return [
    ...authority.map((text, index) => {
      const { indent } = balanced('signatureTitle', text, columnTwips, layout);
      return line('signatureTitle', text, {
        ...(indent.left > 0 && { indent }),
        // Only the first line keeps the distance to the body.
        ...(index > 0 && { spacing: { before: 0 } }),
      });
    }),
    line('signerName', name),
  ];
}
