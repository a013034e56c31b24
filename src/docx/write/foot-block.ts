import { Paragraph, type Table, TextRun } from 'docx';
import { LITERALS } from '../../decree30/literals.js';
import type { OfficeLayout } from '../../decree30/office-layout.js';
import type { Frame } from '../../document/tree.js';
import { sideBySide } from './columns.js';
import { inlineRuns } from './inline.js';
import { textWidthTwips } from './page.js';
import { STYLE } from './styles.js';

/** The official samples give the recipients 32–42 % of the width; the Decree itself is silent. */
const RECIPIENTS_SHARE = 0.42;

/** Recipients on the left, level with the signature on the right (Phụ lục I, Phần I, Mục II, khoản 7 và 9). */
export function footBlock({ recipients, signature, state }: Frame, layout: OfficeLayout): Table {
  const width = textWidthTwips(layout);
  const left = Math.round(width * RECIPIENTS_SHARE);
  const list = recipients.map((recipient, index) => {
    const ending = index === recipients.length - 1 ? '.' : ';';
    return new Paragraph({
      style: STYLE.recipient,
      children: [new TextRun('- '), ...inlineRuns(recipient, state), new TextRun(ending)],
    });
  });
  return sideBySide(
    [left, width - left],
    [
      [
        [
          new Paragraph({ style: STYLE.recipientsLabel, children: [new TextRun(LITERALS.recipients)] }),
          ...list,
        ],
        [
          ...signature.authority.map(
            (text, index) =>
              new Paragraph({
                style: STYLE.signatureTitle,
                // Only the first line keeps the distance to the body.
                ...(index > 0 && { spacing: { before: 0 } }),
                children: [new TextRun(text)],
              }),
          ),
          new Paragraph({ style: STYLE.signerName, children: [new TextRun(signature.name)] }),
        ],
      ],
    ],
  );
}
