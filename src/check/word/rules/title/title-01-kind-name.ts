import { frameOfKind } from '../../../../decree30/kinds.js';
import { TEXT } from '../../../../decree30/layout.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { formatReports } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule, WordSubject } from '../../rule.js';

export const kindName: WordRule = {
  id: 'TITLE-01',
  title: 'Tên loại văn bản in hoa, canh giữa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.title.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: ({ documentKind }) =>
    documentKind !== undefined && frameOfKind(documentKind).subjectPlace !== 'header',
  check: (subject) => [
    ...formatReports(subject, 'title', ['caps', 'size', 'italic', 'bold', 'align']),
    ...missing(subject),
  ],
  examples: {
    passing: [
      { told: 'như chương trình soạn', edits: [] },
      { told: 'cỡ 13', edits: [{ part: 'title', runs: { sizePt: 13 } }] },
      { told: 'công văn không có tên loại', base: 'cong-van', edits: [] },
    ],
    failing: [
      { told: 'không đậm', edits: [{ part: 'title', runs: { bold: false } }] },
      { told: 'cỡ 16', edits: [{ part: 'title', runs: { sizePt: 16 } }] },
      { told: 'chữ thường', edits: [{ part: 'title', text: 'Kế hoạch' }] },
      { told: 'canh trái', edits: [{ part: 'title', paragraph: { align: 'left' } }] },
    ],
  },
};

/** The kind is known by the symbol alone: the name may be there and not have been recognised. */
function missing({ document }: WordSubject): WordReport[] {
  const { documentKind: kind } = document;
  const [number] = linesOf(document, 'numberAndSymbol');
  if (!kind || !number || kind.abbreviation === undefined || linesOf(document, 'title').length > 0) return [];
  return [
    {
      paragraph: number.line.paragraph,
      subject: PART_NAMES.title,
      severity: 'advice',
      message: `không thấy tên loại ‹${kind.name.toLocaleUpperCase('vi')}› ở giữa trang, dưới số và ngày tháng`,
      mend: 'ghi tên loại in hoa, canh giữa, phía trên trích yếu',
    },
  ];
}
