import { kindOf } from '../../../../decree30/kinds.js';
import { SUBJECT_BELOW_NUMBER, TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { twipsToPt } from '../../../../docx/units.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf, shownNumber } from '../../format.js';
import { rewritten } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';

/** Word rounds, and other programs round differently. */
const TOLERANCE_PT = 1;

export const letterSubject: WordRule = {
  id: 'TITLE-04',
  title: 'Công văn không ghi tên loại; trích yếu sau chữ «V/v», cỡ 12 đến 13, đứng, canh giữa, cách số 6 pt',
  clause: TEXT.subjectInHeader.clause,
  basis: 'text',
  severity: 'error',
  appliesTo: ({ documentKind }) => documentKind?.id === kindOf('cong-van').id,
  check: ({ document }) => {
    const [number] = linesOf(document, 'numberAndSymbol');
    const subject = linesOf(document, 'subjectInHeader');
    const [first] = subject;
    return [
      ...linesOf(document, 'title').map(nameReport),
      ...subject.flatMap((line) =>
        formatOf(line, 'subjectInHeader', ['caps', 'size', 'italic', 'bold', 'align']),
      ),
      ...(first ? prefixReports(first) : []),
      ...(first && number ? gapReports(document, number, first) : []),
    ];
  },
  examples: {
    passing: [{ told: 'như chương trình soạn', base: 'cong-van', edits: [] }],
    failing: [
      { told: 'đậm', base: 'cong-van', edits: [{ part: 'subjectInHeader', runs: { bold: true } }] },
      { told: 'cỡ 14', base: 'cong-van', edits: [{ part: 'subjectInHeader', runs: { sizePt: 14 } }] },
      {
        told: 'sát dòng số, ký hiệu',
        base: 'cong-van',
        edits: [{ part: 'subjectInHeader', paragraph: { beforePt: 0 } }],
      },
      {
        told: 'Về việc thay cho V/v',
        base: 'cong-van',
        edits: [{ part: 'subjectInHeader', words: 'V/v', text: 'Về việc' }],
      },
    ],
  },
};

function nameReport({ line, confidence }: PartLine): WordReport {
  return {
    paragraph: line.paragraph,
    subject: PART_NAMES.title,
    confidence,
    message: `gặp ${quoted(line.text)}, công văn không ghi tên loại`,
    mend: 'xóa dòng này',
    ...(confidence === 1 && { changes: [{ kind: 'remove', paragraph: line.paragraph }] }),
  };
}

function prefixReports({ line, confidence }: PartLine): WordReport[] {
  if (line.text.startsWith(LITERALS.subjectPrefix)) return [];
  // Another way to write the same words is a smaller thing.
  const isVariant = /^V\s*\/\s*v/iu.test(line.text);
  const prefix = /^(?:V\s*\/\s*v|Về việc)/iu.exec(line.text)?.[0] ?? '';
  return [
    {
      paragraph: line.paragraph,
      start: line.start,
      end: line.end,
      subject: PART_NAMES.subjectInHeader,
      confidence,
      ...(isVariant && { severity: 'advice' }),
      message: `gặp ${quoted(line.text)}, cần bắt đầu bằng ‹${LITERALS.subjectPrefix}›`,
      mend: `viết ${LITERALS.subjectPrefix} rồi đến nội dung`,
      changes: prefix === '' ? [] : rewritten(line, 0, prefix.length, LITERALS.subjectPrefix),
    },
  ];
}

/** Only where both stand one right below the other in a cell; empty paragraphs have heights of their own. */
function gapReports(document: RecognisedDocument, number: PartLine, first: PartLine): WordReport[] {
  const { paragraphs } = document;
  const above = number.line.paragraph;
  const { paragraph } = first.line;
  const isNext = paragraphs.indexOf(paragraph) === paragraphs.indexOf(above) + 1;
  if (!isNext || !above.cell || above.cell.table !== paragraph.cell?.table) return [];
  const isSameCell = above.cell.row === paragraph.cell.row && above.cell.column === paragraph.cell.column;
  if (!isSameCell || above.format.autoSpacing || paragraph.format.autoSpacing) return [];
  const gapPt = twipsToPt(Math.max(above.format.afterTwips, paragraph.format.beforeTwips));
  const { gapPt: wantedPt } = SUBJECT_BELOW_NUMBER;
  if (gapPt >= wantedPt - TOLERANCE_PT) return [];
  return [
    {
      paragraph,
      subject: PART_NAMES.subjectInHeader,
      confidence: first.confidence,
      message: `gặp khoảng cách ${shownNumber(gapPt)} pt dưới số, ký hiệu; cần ${wantedPt} pt`,
      mend: `đặt Spacing Before ${wantedPt} pt cho dòng trích yếu`,
      changes: [{ kind: 'paragraph', paragraph, set: { beforePt: wantedPt } }],
    },
  ];
}
