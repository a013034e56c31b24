import { clause } from '../../../../decree30/clause.js';
import { frameOfKind } from '../../../../decree30/kinds.js';
import { isBold, isMostlyBlank } from '../../../../docx/parts/look.js';
import { linesOf } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule, WordSubject } from '../../rule.js';
import { ruleReports } from './title-rule.js';

export const noSubject: WordRule = {
  id: 'TITLE-06',
  title: 'Giấy giới thiệu, giấy nghỉ phép không có trích yếu, đường kẻ ở ngay dưới tên loại',
  clause: clause('PL III, Mẫu 1.8, 1.10'),
  basis: 'sample',
  severity: 'advice',
  parts: ['title'],
  appliesTo: ({ documentKind }) =>
    documentKind !== undefined && frameOfKind(documentKind).subjectPlace === 'none',
  check: (subject) => [...ruleReports(subject.document, 'title'), ...subjectReports(subject)],
  examples: {
    passing: [
      { told: 'giấy giới thiệu theo mẫu', base: 'giay-gioi-thieu', edits: [] },
      { told: 'giấy nghỉ phép theo mẫu', base: 'giay-nghi-phep', edits: [] },
    ],
    failing: [
      {
        told: 'có dòng trích yếu đậm',
        base: 'giay-gioi-thieu',
        edits: [
          {
            part: 'centredLine',
            text: 'Về việc giao nộp hồ sơ, tài liệu lưu trữ',
            runs: { bold: true },
          },
        ],
      },
    ],
  },
};

/** A bold line in the middle right below the name is a subject. */
function subjectReports({ document }: WordSubject): WordReport[] {
  const [title] = linesOf(document, 'title');
  const below = title && document.lines.slice(document.lines.indexOf(title) + 1).find(({ part }) => part);
  if (below?.part !== 'centredLine' || !isBold(below.line) || isMostlyBlank(below.line)) return [];
  const { line, confidence } = below;
  return [
    {
      paragraph: line.paragraph,
      start: line.start,
      end: line.end,
      subject: PART_NAMES.subject,
      confidence,
      message: `gặp ${quoted(line.text)} dưới tên loại, mẫu không có trích yếu`,
      mend: 'bỏ dòng này; việc cần liên hệ ghi sau ‹Về việc:›',
    },
  ];
}
