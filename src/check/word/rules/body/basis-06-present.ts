import { linesOf } from '../../../../docx/parts/model.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';
import { DECISION_FORMS, isEnacted } from './basis-lines.js';

export const basesPresent: WordRule = {
  id: 'BASIS-06',
  title: 'Quyết định, nghị quyết có phần căn cứ ban hành',
  clause: DECISION_FORMS,
  basis: 'sample',
  severity: 'advice',
  parts: ['title'],
  appliesTo: isEnacted,
  check: ({ document }) => {
    const [title] = linesOf(document, 'title');
    if (!title || linesOf(document, 'legalBasis').length > 0) return [];
    const { line, confidence } = linesOf(document, 'enactingWords')[0] ?? title;
    return [
      {
        paragraph: line.paragraph,
        start: line.start,
        end: line.end,
        subject: PART_NAMES.legalBasis,
        confidence,
        message: 'không thấy căn cứ ban hành, mẫu có các dòng ‹Căn cứ …;› trước nội dung',
        mend: 'thêm căn cứ về thẩm quyền và về nội dung, mỗi căn cứ một dòng, chữ nghiêng',
      },
    ];
  },
  examples: {
    passing: [
      { told: 'quyết định có căn cứ', base: 'quyet-dinh', edits: [] },
      { told: 'kế hoạch không cần căn cứ', base: 'ke-hoach', edits: [] },
    ],
    failing: [
      {
        told: 'quyết định không có căn cứ',
        base: 'quyet-dinh',
        edits: [
          { part: 'legalBasis', remove: true },
          { part: 'legalBasis', remove: true },
          { part: 'legalBasis', remove: true },
        ],
      },
    ],
  },
};
