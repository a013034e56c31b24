import { TEXT } from '../../../../decree30/layout.js';
import type { PartLine } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { rewritten, stretchOf } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodyLines, isRomanSection } from './body-lines.js';
import { orderReports } from './series.js';

/** Only the table of sizes shows sections of this kind; the text speaks of none. */
export const romanSection: WordRule = {
  id: 'STRUCT-10',
  title: 'Mục: số La Mã liên tục, dấu chấm và tiêu đề in hoa, cỡ 13 đến 14, đứng, đậm',
  clause: TEXT.section.clause,
  basis: 'table',
  severity: 'advice',
  check: ({ document }) => {
    const sections = bodyLines(document).filter(isRomanSection);
    return [
      ...sections.flatMap((line) => formatOf(line, 'section', ['caps', 'size', 'italic', 'bold'])),
      ...sections.flatMap(markReports),
      ...orderReports(document, ['romanSection']).map(
        (report): WordReport => ({ ...report, severity: 'advice' }),
      ),
    ];
  },
  examples: {
    passing: [
      { told: 'I., II., III.', edits: [] },
      { told: 'đánh lại từ I ở mỗi phần', base: 'de-an', edits: [] },
    ],
    failing: [
      {
        told: 'nhảy từ II đến IV',
        edits: [{ part: 'section', nth: 2, text: 'IV. TỔ CHỨC THỰC HIỆN' }],
      },
      { told: 'tiêu đề chữ thường', edits: [{ part: 'section', text: 'I. Mục đích yêu cầu' }] },
      { told: 'I/ thay cho I.', edits: [{ part: 'section', text: 'I/ MỤC ĐÍCH YÊU CẦU' }] },
      { told: 'nghiêng', edits: [{ part: 'section', runs: { italic: true } }] },
    ],
  },
};

function markReports({ line, confidence, number = '' }: PartLine): WordReport[] {
  const mark = line.text.slice(number.length).trimStart().charAt(0);
  if (mark === '.') return [];
  const end = line.text.indexOf(mark, number.length) + 1;
  return [
    {
      paragraph: line.paragraph,
      ...stretchOf(line, 0, end),
      subject: PART_NAMES.section,
      confidence,
      message: `gặp ${quoted(line.text.slice(0, end))}, cần ‹${number}.›`,
      mend: 'viết dấu chấm sau số La Mã',
      changes: rewritten(line, number.length, end, '.'),
    },
  ];
}
