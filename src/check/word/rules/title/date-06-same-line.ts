import { TEXT } from '../../../../decree30/layout.js';
import { linesOf, type PartLine } from '../../../../docx/parts/model.js';
import { formatOf } from '../../format.js';
import type { WordReport, WordRule } from '../../rule.js';

export const dateOnLineOfNumber: WordRule = {
  id: 'DATE-06',
  title: 'Địa danh, ngày tháng cùng dòng với số, ký hiệu, canh giữa dưới Quốc hiệu và Tiêu ngữ',
  clause: TEXT.placeAndDate.clause,
  basis: 'text',
  severity: 'error',
  parts: ['placeAndDate'],
  check: ({ document }) => {
    const [number] = linesOf(document, 'numberAndSymbol');
    return linesOf(document, 'placeAndDate').flatMap((date) => [
      // Without cells the alignment of the paragraph is that of two columns.
      ...(date.line.cell ? formatOf(date, 'placeAndDate', ['align']) : []),
      ...(number ? rowReports(date, number) : []),
    ]);
  },
  examples: {
    passing: [
      { told: 'cùng hàng của bảng, canh giữa', edits: [] },
      { told: 'công văn có trích yếu dưới số', base: 'cong-van', edits: [] },
    ],
    failing: [
      { told: 'canh trái', edits: [{ part: 'placeAndDate', paragraph: { align: 'left' } }] },
      { told: 'canh phải', edits: [{ part: 'placeAndDate', paragraph: { align: 'right' } }] },
    ],
  },
};

/** Only rows of one table can be told to be of one height or not. */
function rowReports({ line, confidence }: PartLine, { line: number }: PartLine): WordReport[] {
  if (!line.cell || line.cell.table !== number.cell?.table || line.cell.row === number.cell.row) return [];
  return [
    {
      paragraph: line.paragraph,
      start: line.start,
      end: line.end,
      subject: 'địa danh và ngày tháng',
      confidence,
      message: 'gặp ngày tháng ở hàng khác với số, ký hiệu; cần trên cùng một dòng',
      mend: 'chuyển ngày tháng vào ô bên phải của hàng có số, ký hiệu',
    },
  ];
}
