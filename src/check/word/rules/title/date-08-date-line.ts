import { clause } from '../../../../decree30/clause.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordRule } from '../../rule.js';

/** Advice both ways: a sample form shows what the text does not say, and a date may stand where it is not looked for. */
export const dateLineOfKind: WordRule = {
  id: 'DATE-08',
  title: 'Đầu trang có địa danh, ngày tháng; riêng biên bản ghi thời gian trong nội dung',
  clause: clause('PL III, Mẫu 1.9'),
  basis: 'sample',
  severity: 'advice',
  parts: ['numberAndSymbol'],
  appliesTo: ({ documentKind }) => documentKind !== undefined,
  check: ({ document }) => {
    const { documentKind: kind } = document;
    const [date] = linesOf(document, 'placeAndDate');
    const [number] = linesOf(document, 'numberAndSymbol');
    if (!kind || !number || frameOfKind(kind).hasDate === (date !== undefined)) return [];
    const { line } = date ?? number;
    return [
      {
        paragraph: line.paragraph,
        start: line.start,
        end: line.end,
        subject: PART_NAMES.placeAndDate,
        message: date
          ? `gặp địa danh, ngày tháng ở đầu ${kind.name.toLocaleLowerCase('vi')}, cần ghi thời gian trong nội dung`
          : 'không thấy địa danh và ngày tháng, cần có ở bên phải, cùng dòng với số, ký hiệu',
        mend: date
          ? 'bỏ dòng này, ghi thời gian bắt đầu và kết thúc trong nội dung'
          : 'thêm địa danh và ngày tháng',
      },
    ];
  },
  examples: {
    passing: [
      { told: 'kế hoạch có ngày tháng', edits: [] },
      { told: 'biên bản không có', base: 'bien-ban', edits: [] },
    ],
    failing: [{ told: 'kế hoạch thiếu ngày tháng', edits: [{ part: 'placeAndDate', remove: true }] }],
  },
};
