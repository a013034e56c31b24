import { clause } from '../../../../decree30/clause.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type Recipient, recipientPlace, recipientsOf } from './recipients.js';

export const recipientsComposition: WordRule = {
  id: 'NN-01',
  title: 'Nơi nhận gồm nơi thực hiện, nơi để biết và nơi lưu văn bản',
  clause: clause('PL I, II.9.a'),
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel'],
  check: ({ document }) => {
    const recipients = recipientsOf(document);
    const [label] = linesOf(document, 'recipientsLabel');
    if (!label) return [];
    const { paragraph, start, end } = label.line;
    const place = { paragraph, start, end, subject: PART_NAMES.recipientsLabel };
    const sure = Math.min(label.confidence, ...recipients.map(({ lines }) => lines[0].confidence));
    const missing: WordReport[] = [];
    if (!recipients.some(({ isFiling }) => isFiling)) {
      const message = 'nơi nhận còn thiếu dòng Lưu';
      const mend = 'thêm dòng cuối «- Lưu: VT, (chữ viết tắt đơn vị soạn thảo).»';
      missing.push({ ...place, confidence: sure, message, mend });
    }
    if (!recipients.some(({ isFiling }) => !isFiling)) {
      const message = 'dưới «Nơi nhận» không có nơi nhận nào ngoài dòng Lưu';
      const mend = 'ghi các cơ quan, đơn vị, cá nhân nhận văn bản';
      missing.push({ ...place, severity: 'advice', message, mend });
    }
    return [...missing, ...repeated(recipients)];
  },
  examples: {
    passing: [{ told: 'có nơi nhận và dòng Lưu', edits: [] }],
    failing: [{ told: 'thiếu dòng Lưu', edits: [{ part: 'recipient', nth: -1, remove: true }] }],
  },
};

function repeated(recipients: readonly Recipient[]): WordReport[] {
  const seen = new Set<string>();
  return recipients.flatMap((recipient): WordReport[] => {
    const name = foldForComparison(recipient.text.replace(/[;.,]$/u, ''));
    const isRepeated = seen.has(name) && !recipient.isBlank;
    seen.add(name);
    if (!isRepeated) return [];
    const message = `gặp ${quoted(recipient.text)} hai lần`;
    return [{ ...recipientPlace(recipient), severity: 'advice', message, mend: 'xóa một dòng' }];
  });
}
