import { frameOfKind, KIND_CLAUSES } from '../../../../decree30/kinds.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { salutationOf } from './salutation.js';

export const whenAddressed: WordRule = {
  id: 'KG-01',
  title: '«Kính gửi» dùng trong công văn; tờ trình, báo cáo của cấp dưới gửi cấp trên',
  clause: KIND_CLAUSES.salutation,
  basis: 'text',
  severity: 'error',
  appliesTo: ({ documentKind }) => documentKind !== undefined,
  check: ({ document }) => {
    const { documentKind: kind } = document;
    if (!kind) return [];
    const found = salutationOf(document);
    if (!found && kind.salutation === 'always') {
      const isLetter = frameOfKind(kind).subjectPlace === 'header';
      return [
        {
          subject: PART_NAMES.salutation,
          // Whether a submission goes to a higher body is not said in it.
          ...(!isLetter && { severity: 'advice' }),
          message: `${kind.name} còn thiếu dòng «Kính gửi»`,
          mend: 'thêm dòng «Kính gửi: (nơi nhận)» phía trên nội dung',
        },
      ];
    }
    if (!found || kind.salutation !== 'never') return [];
    const { paragraph, start, end } = found.head.line;
    return [
      {
        paragraph,
        start,
        end,
        subject: PART_NAMES.salutation,
        confidence: found.head.confidence,
        severity: 'advice',
        message: `gặp ${quoted(found.head.line.text)} trong ${kind.name.toLocaleLowerCase('vi')}, là loại văn bản không có «Kính gửi»`,
        mend: 'bỏ dòng «Kính gửi», ghi nơi nhận ở cuối văn bản',
      },
    ];
  },
  examples: {
    passing: [
      { told: 'công văn có Kính gửi', base: 'cong-van', edits: [] },
      { told: 'báo cáo nội bộ không có Kính gửi', base: 'bao-cao-noi-bo', edits: [] },
    ],
    failing: [
      {
        told: 'công văn không có Kính gửi',
        base: 'cong-van',
        edits: [
          { part: 'salutation', remove: true },
          { part: 'recipient', remove: true },
        ],
      },
    ],
  },
};
