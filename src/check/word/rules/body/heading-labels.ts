import { TEXT } from '../../../../decree30/layout.js';
import { romanOrDigits } from '../../../../document/numbering.js';
import { isCapitals } from '../../../../docx/parts/look.js';
import { type Level, linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';
import { quoted } from '../../../../message/finding.js';
import { formatOf } from '../../format.js';
import { rewritten, stretchOf } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport } from '../../rule.js';
import { numberValue } from './numbers.js';
import { orderReports } from './series.js';

/** Labels of the content of some levels. */
export function labelsOf(document: RecognisedDocument, levels: readonly Level[]): PartLine[] {
  return linesOf(document, 'headingLabel', 'body').filter(
    ({ level }) => level !== undefined && levels.includes(level),
  );
}

/** What is wrong with labels that stand on lines of their own: look, kind of digits, title on the same line, order. */
export function labelReports(
  document: RecognisedDocument,
  levels: readonly Level[],
  digits: 'roman' | 'arabic',
): WordReport[] {
  return [
    ...labelsOf(document, levels).flatMap((label) => [
      ...formatOf(label, 'headingLabel', ['size', 'italic', 'bold', 'align']),
      ...capsReports(label),
      ...digitReports(label, digits),
      ...ownLineReports(label),
    ]),
    ...orderReports(document, levels),
  ];
}

/** A title on the same line may be in capitals; the word of the label may not. */
function capsReports(label: PartLine): WordReport[] {
  const { line } = label;
  const word = /^(?:Tiểu\s+)?\p{L}+/iu.exec(line.text)?.[0] ?? '';
  if (word !== word.toLocaleUpperCase('vi') && !line.runs.some(({ format }) => format.caps)) return [];
  if (!isCapitals(line)) return [];
  const wanted = word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');
  return [
    {
      ...placeOf(label, 0, word.length),
      message: `gặp ${quoted(word)} in hoa, cần ‹${wanted}› in thường`,
      mend: `viết ‹${wanted}› bằng chữ in thường`,
      changes: rewritten(line, 0, word.length, wanted),
    },
  ];
}

function digitReports(label: PartLine, digits: 'roman' | 'arabic'): WordReport[] {
  const { line, number = '' } = label;
  const value = numberValue(label);
  const isRight = digits === 'roman' ? /^[IVXLC]+$/u.test(number) : /^\d+$/u.test(number);
  if (isRight) return [];
  const at = line.text.indexOf(number);
  const isKnown = value !== undefined && value < 400;
  const wanted = isKnown ? (digits === 'roman' ? romanOrDigits(value) : String(value)) : undefined;
  return [
    {
      ...placeOf(label, at, at + number.length),
      message: `gặp số ${quoted(number)}, cần chữ số ${digits === 'roman' ? 'La Mã' : 'Ả Rập'}${wanted ? ` ‹${wanted}›` : ''}`,
      mend: `đánh số bằng chữ số ${digits === 'roman' ? 'La Mã' : 'Ả Rập'}`,
      changes: wanted && !/thứ/iu.test(line.text) ? rewritten(line, at, at + number.length, wanted) : [],
    },
  ];
}

function ownLineReports(label: PartLine): WordReport[] {
  const { line, number = '' } = label;
  const rest = line.text.slice(line.text.indexOf(number) + number.length).replace(/^[\s.:-]+/u, '');
  if (!/\p{L}/u.test(rest)) return [];
  return [
    {
      ...placeOf(label, 0, line.text.length),
      message: `gặp ${quoted(line.text)}, cần số thứ tự trên một dòng riêng, tiêu đề ở ngay dưới`,
      mend: 'xuống dòng sau số thứ tự, bỏ dấu chấm hoặc hai chấm',
    },
  ];
}

function placeOf({ line, confidence }: PartLine, from: number, to: number) {
  return {
    paragraph: line.paragraph,
    ...stretchOf(line, from, to),
    subject: PART_NAMES.headingLabel,
    confidence,
  };
}

/** What is wrong with the titles right below labels of some levels. */
export function titleReports(document: RecognisedDocument, levels: readonly Level[]): WordReport[] {
  let level: Level | undefined;
  return document.lines.flatMap((line) => {
    if (line.region !== 'body') return [];
    if (line.part === 'headingLabel') level = line.level;
    if (line.part !== 'headingTitle' || level === undefined || !levels.includes(level)) return [];
    return formatOf(line, 'headingTitle', ['caps', 'size', 'italic', 'bold', 'align']);
  });
}

export const LABEL_CLAUSE = TEXT.headingLabel.clause;
