import { CIRCULATION_MARKS, type Mark, SECRECY_MARKS, URGENCY_MARKS } from '../../../../decree30/marks.js';
import { isAloneInTable, marksAbove } from '../../../../docx/parts/marks.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import type { WordBox } from '../../../../docx/read/model.js';
import { quoted } from '../../../../message/finding.js';
import { foldForComparison } from '../../../../text/fold.js';
import { formatOf } from '../../format.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport } from '../../rule.js';
import { placeOf } from './appendix-heads.js';

/** Which of the three sets of stamps a stamp belongs to. */
export type StampKind = 'secrecy' | 'urgency' | 'circulation';

const MARKS: Readonly<Record<StampKind, readonly Mark[]>> = {
  secrecy: SECRECY_MARKS,
  urgency: URGENCY_MARKS,
  circulation: CIRCULATION_MARKS,
};

/** The stamps of one kind, in the text and in the margin above it. */
export function stampsOf(document: RecognisedDocument, kind: StampKind): PartLine[] {
  const [section] = document.sections;
  const above = document.isFirst && section ? marksAbove(section) : [];
  return [...linesOf(document, 'framedMark'), ...above].filter(
    ({ part, line }) => part === 'framedMark' && kindOf(line.text) === kind,
  );
}

function kindOf(text: string): StampKind {
  const folded = foldForComparison(text);
  if (/khẩn|tốc/u.test(folded)) return 'urgency';
  return /(?<!\p{L})mật(?!\p{L})|thu hồi/u.test(folded) ? 'secrecy' : 'circulation';
}

/** Where a stamp has other words than the Decree. */
export function wordReports(stamps: readonly PartLine[], kind: StampKind): WordReport[] {
  const words = MARKS[kind].map(({ text }) => text);
  return stampsWithout(stamps, words).map((stamp) => ({
    ...placeOf(stamp),
    subject: PART_NAMES.framedMark,
    message: `gặp ${quoted(stamp.line.text)}, cần ${words.map((word) => `‹${word}›`).join(' hoặc ')}`,
    mend: 'dùng đúng từ của dấu',
  }));
}

function stampsWithout(stamps: readonly PartLine[], words: readonly string[]): PartLine[] {
  const folded = words.map(foldForComparison);
  return stamps.filter(({ line }) => !folded.includes(foldForComparison(line.text)));
}

/** Where a stamp does not look like one: letters and frame. */
export function lookReports(document: RecognisedDocument, stamps: readonly PartLine[]): WordReport[] {
  return stamps.flatMap((stamp): WordReport[] => {
    const look = formatOf(stamp, 'framedMark', ['caps', 'size', 'italic', 'bold']);
    if (isFramed(document, stamp)) return look;
    const message = `gặp ${quoted(stamp.line.text)} không có khung, cần khung hình chữ nhật viền đơn`;
    const mend = 'đóng khung bằng viền đơn (Borders → Box)';
    return [...look, { ...placeOf(stamp), subject: PART_NAMES.framedMark, message, mend }];
  });
}

function isFramed(document: RecognisedDocument, { line }: PartLine): boolean {
  return line.paragraph.format.boxed || isAloneInTable(line) || boxOf(document, { line })?.hasFrame === true;
}

/** The text box that a stamp stands in. */
export function boxOf(document: RecognisedDocument, { line }: Pick<PartLine, 'line'>): WordBox | undefined {
  return document.paragraphs
    .flatMap(({ boxes }) => boxes)
    .find(({ paragraphs }) => paragraphs.includes(line.paragraph));
}

/** Stamps belong to the left half of the header (boxes 10a and 10b of the map). */
export function sideReports(stamps: readonly PartLine[]): WordReport[] {
  return stamps
    .filter(({ line }) => line.cell !== undefined && line.column > 0)
    .map((stamp) => ({
      ...placeOf(stamp),
      subject: PART_NAMES.framedMark,
      message: `gặp ${quoted(stamp.line.text)} ở nửa bên phải, cần ở bên trái, dưới số và ký hiệu`,
      mend: 'chuyển dấu sang bên trái, dưới số, ký hiệu hoặc trích yếu công văn',
    }));
}
