import { Paragraph, type Table, TextRun } from 'docx';
import { LITERALS } from '../../decree30/literals.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { Frame, Inline, Signature, State } from '../../document/tree.js';
import { sideBySide } from './columns.js';
import { inlineRuns } from './inline.js';
import { line } from './lines.js';
import { textWidthTwips } from './page.js';
import { STYLE } from './styles.js';

/** The official samples give the recipients 32–42 % of the width; the Decree itself is silent. */
const RECIPIENTS_SHARE = 0.42;

/**
 * Recipients on the left, level with the signature on the right (Phụ lục I, Phần I, Mục II, khoản 7 và 9). Minutes have
 * their two signatures side by side and the recipients below (Mẫu 1.9).
 */
export function footBlock(frame: Frame, layout: OfficeLayout): Table {
  const width = textWidthTwips(layout);
  const list = recipientLines(frame.recipients, frame.state, frame.marks.drafter);
  const [first, second] = frame.signatures;
  if (first && second) {
    const half = Math.round(width / 2);
    return sideBySide(
      [half, width - half],
      [
        [signatureLines(first), signatureLines(second)],
        [list, []],
      ],
    );
  }
  const left = Math.round(width * RECIPIENTS_SHARE);
  const confirmation = frame.hasConfirmation ? [line('confirmation', LITERALS.confirmation)] : [];
  return sideBySide([left, width - left], [[[...list, ...confirmation], first ? signatureLines(first) : []]]);
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
export function signatureLines({ authority, name }: Signature): Paragraph[] {
  return [
    ...authority.map((text, index) =>
      // Only the first line keeps the distance to the body.
      line('signatureTitle', text, index > 0 ? { spacing: { before: 0 } } : {}),
    ),
    line('signerName', name),
  ];
}
