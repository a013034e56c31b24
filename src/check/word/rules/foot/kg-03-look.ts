import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { salutationOf } from './salutation.js';

const WORDS = LITERALS.salutation.replace(':', '');

export const salutationLook: WordRule = {
  id: 'KG-03',
  title: '«Kính gửi» và tên nơi nhận in thường, cỡ 13 đến 14, đứng; sau «Kính gửi» có dấu hai chấm',
  clause: TEXT.salutation.clause,
  basis: 'text',
  severity: 'error',
  parts: ['salutation'],
  check: ({ document }) => {
    const found = salutationOf(document);
    if (!found) return [];
    const { head, hasColon, items } = found;
    const lines = [head, ...items];
    const reports = [
      ...formatOf(head, 'salutation', ['caps']),
      ...lines.flatMap((line) => formatOf(line, 'salutation', ['size', 'italic'])),
      // «Đứng» alone is read as not bold, but the words do not say so.
      ...lines.flatMap((line) =>
        formatOf(line, 'salutation', ['bold']).map(
          (report): WordReport => ({ ...report, severity: 'advice' }),
        ),
      ),
    ];
    if (hasColon || isMostlyBlank(head.line)) return reports;
    const { paragraph, start, end, text } = head.line;
    const at = start + WORDS.length;
    return [
      ...reports,
      {
        paragraph,
        start,
        end,
        subject: PART_NAMES.salutation,
        confidence: head.confidence,
        message: `gặp ${quoted(text)}, cần dấu hai chấm sau «${WORDS}»`,
        mend: `viết «${LITERALS.salutation}»`,
        changes: [{ kind: 'text', paragraph, start: at, end: at, text: ':' }],
      },
    ];
  },
  examples: {
    passing: [{ told: 'cỡ 13', base: 'to-trinh', edits: [{ part: 'salutation', runs: { sizePt: 13 } }] }],
    failing: [
      { told: 'nghiêng', base: 'to-trinh', edits: [{ part: 'salutation', runs: { italic: true } }] },
      { told: 'cỡ 12', base: 'to-trinh', edits: [{ part: 'salutation', runs: { sizePt: 12 } }] },
      {
        told: 'thiếu dấu hai chấm',
        base: 'to-trinh',
        edits: [{ part: 'salutation', text: 'Kính gửi Chủ tịch UBND tỉnh Mẫu' }],
      },
    ],
  },
};
