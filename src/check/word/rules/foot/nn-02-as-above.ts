import { clause } from '../../../../decree30/clause.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { LITERALS } from '../../../../decree30/literals.js';
import type { RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import type { WordReport, WordRule } from '../../rule.js';
import { recipientPlace, recipientsOf } from './recipients.js';
import { salutationOf } from './salutation.js';

const AS_ABOVE = foldForComparison(LITERALS.asAbove);

export const asAbove: WordRule = {
  id: 'NN-02',
  title: 'Văn bản có «Kính gửi»: nơi nhận bắt đầu bằng «Như trên»',
  clause: clause('PL I, II.9.b'),
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel', 'recipient'],
  check: ({ document }) => {
    const [first, ...others] = recipientsOf(document);
    if (!first) return [];
    const isFirst = foldForComparison(first.text).startsWith(AS_ABOVE);
    if (salutationOf(document)) {
      if (isFirst) return [];
      return [
        {
          ...recipientPlace(first),
          message: `gặp ${quoted(first.text)} ở dòng đầu, cần ‹- ${LITERALS.asAbove};› vì văn bản có «Kính gửi»`,
          mend: `đặt dòng «- ${LITERALS.asAbove};» lên đầu nơi nhận`,
        },
      ];
    }
    if (isAddressed(document)) return [];
    return [first, ...others]
      .filter(({ text }) => foldForComparison(text).startsWith(AS_ABOVE))
      .map((recipient): WordReport => {
        const message = `gặp ${quoted(recipient.text)} mà văn bản không có «Kính gửi»`;
        return { ...recipientPlace(recipient), severity: 'advice', message, mend: 'ghi tên nơi nhận' };
      });
  },
  examples: {
    passing: [
      { told: 'công văn có Như trên', base: 'cong-van', edits: [] },
      { told: 'giấy giới thiệu theo Mẫu 1.8', base: 'giay-gioi-thieu', edits: [] },
    ],
    failing: [
      {
        told: 'công văn không có Như trên',
        base: 'cong-van',
        edits: [{ part: 'recipient', remove: true }],
      },
      {
        told: 'viết Như kính gửi',
        base: 'to-trinh',
        edits: [{ part: 'recipient', text: '- Như kính gửi;' }],
      },
    ],
  },
};

/** Other forms name above whom they are for: letters of introduction, telegrams, invitations. */
function isAddressed({ documentKind, lines }: RecognisedDocument): boolean {
  if (!documentKind) return true;
  const { firstRecipient, addressedWith } = frameOfKind(documentKind);
  if (firstRecipient === 'above' || addressedWith !== undefined) return true;
  return lines.some(({ line }) => /kính mời|gửi:/iu.test(line.text));
}
