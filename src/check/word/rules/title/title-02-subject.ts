import { frameOfKind } from '../../../../decree30/kinds.js';
import { TEXT } from '../../../../decree30/layout.js';
import { isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule, WordSubject } from '../../rule.js';

export const subjectLook: WordRule = {
  id: 'TITLE-02',
  title: 'Trích yếu ngay dưới tên loại, in thường, canh giữa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.subject.clause,
  basis: 'text',
  severity: 'error',
  parts: ['title'],
  appliesTo: ({ documentKind }) =>
    documentKind !== undefined && frameOfKind(documentKind).subjectPlace === 'title',
  check: (subject) => [
    ...linesOf(subject.document, 'subject')
      .filter(({ line }) => !isMostlyBlank(line))
      .flatMap((line) => formatOf(line, 'subject', ['caps', 'size', 'italic', 'bold', 'align'])),
    ...missing(subject),
  ],
  examples: {
    passing: [
      { told: 'như chương trình soạn', edits: [] },
      { told: 'giấy giới thiệu không có trích yếu', base: 'giay-gioi-thieu', edits: [] },
    ],
    failing: [
      { told: 'không đậm', edits: [{ part: 'subject', runs: { bold: false } }] },
      { told: 'nghiêng', edits: [{ part: 'subject', runs: { italic: true } }] },
      { told: 'cỡ 12', edits: [{ part: 'subject', runs: { sizePt: 12 } }] },
    ],
  },
};

/** The kinds without a sample form have none that says where their subject stands. */
function missing({ document }: WordSubject): WordReport[] {
  const [title] = linesOf(document, 'title');
  const hasSubject = linesOf(document, 'subject').length > 0;
  // The name of the kind and the subject may stand on one line.
  const isAlone = title !== undefined && title.confidence === 1;
  if (!isAlone || hasSubject || document.documentKind?.form === undefined) return [];
  return [
    {
      paragraph: title.line.paragraph,
      subject: PART_NAMES.subject,
      severity: 'advice',
      message: 'không thấy trích yếu canh giữa ngay dưới tên loại, cần một câu ngắn nêu nội dung chủ yếu',
      mend: 'ghi trích yếu ngay dưới tên loại, canh giữa, đậm',
    },
  ];
}
