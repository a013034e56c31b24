import { clause } from '../../../../decree30/clause.js';
import { parseRoman, romanOrDigits } from '../../../../document/numbering.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { appendixHeads, isForm, placeOf } from './appendix-heads.js';

export const romanNumbers: WordRule = {
  id: 'APPX-02',
  title: 'Từ hai phụ lục trở lên: đánh số bằng chữ số La Mã',
  clause: clause('PL I, III.1.a'),
  basis: 'text',
  severity: 'error',
  appliesTo: (document) => appendixHeads(document).length > 1,
  check: ({ document }) =>
    appendixHeads(document).flatMap((head, index): WordReport[] => {
      const { label, number } = head;
      const value = parseRoman(number);
      if (isForm(head) || value === index + 1) return [];
      const wanted = romanOrDigits(index + 1);
      const place = { ...placeOf(label), subject: PART_NAMES.appendixLabel };
      if (value !== undefined) {
        const message = `gặp ${quoted(label.line.text)} ở vị trí thứ ${index + 1}`;
        return [
          { ...place, severity: 'advice', message, mend: 'đánh số các phụ lục theo thứ tự I, II, III' },
        ];
      }
      return [
        {
          ...place,
          message: `gặp ${quoted(label.line.text)}, cần ‹Phụ lục ${wanted}›`,
          mend: 'đánh số bằng chữ số La Mã, sửa cả những chỗ nhắc đến phụ lục trong văn bản',
        },
      ];
    }),
  examples: {
    passing: [{ told: 'hai phụ lục I, II', base: 'van-ban-phu-luc', edits: [] }],
    failing: [
      {
        told: 'chữ số Ả Rập',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixLabel', region: 'appendix', text: 'Phụ lục 1' }],
      },
      {
        told: 'không đánh số',
        base: 'van-ban-phu-luc',
        edits: [{ part: 'appendixLabel', region: 'appendix', nth: 1, text: 'Phụ lục' }],
      },
    ],
  },
};
