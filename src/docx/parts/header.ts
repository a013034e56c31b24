import { distance } from 'fastest-levenshtein';
import type { Part } from '../../decree30/layout.js';
import { LITERALS } from '../../decree30/literals.js';
import { isRecipientsLabel } from './foot.js';
import { bare, isBold, isCapitals, isDraftMark, isUnderscores } from './look.js';
import type { Line } from './model.js';

/** A line of the header and what it is. */
export interface HeaderLine {
  readonly line: Line;
  readonly part: Part;
  readonly confidence: number;
}

/** The header of a document, however it is built: a table of one to four rows, several tables, or tabs. */
export interface Header {
  readonly lines: readonly HeaderLine[];
  /** Index of the first line after it. */
  readonly end: number;
}

/** Rows of a header, its marks and stamps. */
const MAX_HEADER_LINES = 24;

/** A header has few rows; a large table with borders only speaks of one. */
const MAX_BORDERED_ROWS = 5;

const NATIONAL_NAME = bare(LITERALS.nationalName);

/** So many wrong letters are a slip of the hand: the line is still meant as the national name. */
const MAX_SLIPS = 3;

/** Whether a line is the national name at the head of a document. */
export function isNationalName({ text, cell }: Line): boolean {
  // Most lines are far longer or shorter: measuring how far each is from the name would be slow.
  if (Math.abs(text.length - NATIONAL_NAME.length) > MAX_SLIPS * 2) return false;
  if (distance(bare(text), NATIONAL_NAME) > MAX_SLIPS) return false;
  return !cell?.table.hasBorders || cell.table.rows.length <= MAX_BORDERED_ROWS;
}

const NUMBER = /^Số(?=\s*[:.;/]|\s+\S*\/)/iu;
const SUBJECT = /^V\s*\/\s*v(?!\p{L})|^Về việc/iu;
const DATE = /ngày.*tháng|tháng.*năm|^[^,]{2,60},\s*(?:ngày|tháng)|,\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/iu;

/**
 * Finds the header around the national name, or around the form of a copy.
 *
 * @param anchor index of that line
 */
export function findHeader(lines: readonly Line[], anchor: number): Header {
  const top = lines[anchor];
  if (!top) return { lines: [], end: 0 };
  const start = startOf(lines, anchor);
  const end = endOf(lines, anchor);
  const inside = lines.slice(start, end).filter((line) => !isUnderscores(line) && !isDraftMark(line));
  const left = inside.filter((line) => isLeftOf(line, top));
  const right = inside.slice(inside.indexOf(top)).filter((line) => !isLeftOf(line, top));
  return { lines: [...leftParts(left), ...rightParts(right)], end };
}

/** The organisation may stand in a cell that is read before the national name. */
function startOf(lines: readonly Line[], anchor: number): number {
  const top = lines[anchor];
  const same = (line: Line | undefined): boolean =>
    line !== undefined &&
    (top?.cell ? line.cell?.table === top.cell.table : line.paragraph === top?.paragraph);
  let start = anchor;
  while (start > 0 && same(lines[start - 1])) start -= 1;
  return start;
}

/** The header goes on as long as lines stand in columns. */
function endOf(lines: readonly Line[], anchor: number): number {
  const top = lines[anchor];
  let end = anchor + 1;
  let isComplete = false;
  while (end < lines.length && end - anchor < MAX_HEADER_LINES) {
    const line = lines[end];
    // A copy may have everything in one table.
    if (!line || isRecipientsLabel(line)) break;
    const isSameTable = top?.cell !== undefined && line.cell?.table === top.cell.table;
    const isHeaderWord =
      NUMBER.test(line.text) || DATE.test(line.text) || bare(line.text) === bare(LITERALS.motto);
    const isColumn = line.column > 0 || lines[end + 1]?.paragraph === line.paragraph;
    const isShort = line.text.length < 70;
    if (
      !isSameTable &&
      !isUnderscores(line) &&
      !(isShort && (isHeaderWord || isColumn || SUBJECT.test(line.text)))
    )
      break;
    // A second number is that of an act which the text cites.
    if (NUMBER.test(line.text) && !isSameTable && isComplete) break;
    if (NUMBER.test(line.text)) isComplete = true;
    end += 1;
  }
  return end;
}

function isLeftOf(line: Line, top: Line): boolean {
  // Without columns the national name stands alone: what is a number or an organisation is told by its words.
  if (top.column === 0) return NUMBER.test(line.text) || SUBJECT.test(line.text);
  return line.column < top.column;
}

function leftParts(lines: readonly Line[]): HeaderLine[] {
  const at = lines.findIndex(({ text }) => NUMBER.test(text));
  const number = lines[at];
  const below = at < 0 ? [] : lines.slice(at + 1);
  const subjectAt = below.findIndex(({ text }) => SUBJECT.test(text));
  return [
    ...bodies((at < 0 ? lines : lines.slice(0, at)).filter(({ text }) => !SUBJECT.test(text))),
    ...(number ? [{ line: number, part: 'numberAndSymbol' as const, confidence: 1 }] : []),
    ...(subjectAt < 0 ? [] : below.slice(subjectAt)).map((line) => ({
      line,
      part: 'subjectInHeader' as const,
      confidence: 0.9,
    })),
  ];
}

/** Words that the names of issuing bodies begin with, in capitals as they are printed. */
const BODY_WORDS =
  /^(SỞ|CỤC|CHI CỤC|PHÒNG|TRUNG TÂM|VĂN PHÒNG|BAN|TRƯỜNG|BỆNH VIỆN|VIỆN|THANH TRA|HỘI|QUỸ|CÔNG TY|ĐÀI|VỤ|KHO BẠC|TÒA|CHI NHÁNH)(?!\p{L})/u;

/** The superior body stands above in light letters, the issuing one below in bold. */
function bodies(lines: readonly Line[]): HeaderLine[] {
  const marked = (part: Part, confidence: number) => (line: Line) => ({ line, part, confidence });
  const first = lines.findIndex((_line, index) => lines.slice(index).every(isBold));
  if (first > 0) {
    return [
      ...lines.slice(0, first).map(marked('superiorBody', 0.9)),
      ...lines.slice(first).map(marked('issuingBody', 0.9)),
    ];
  }
  // All in one weight: only their words can tell them apart.
  const own = lines.findIndex(
    (line, index) => index > 0 && BODY_WORDS.test(line.text.toLocaleUpperCase('vi')),
  );
  const known = own > 0 && isCapitals(lines[0] as Line);
  if (known) {
    return [
      ...lines.slice(0, own).map(marked('superiorBody', 0.75)),
      ...lines.slice(own).map(marked('issuingBody', 0.75)),
    ];
  }
  return lines.map(marked('issuingBody', lines.length === 1 ? 0.9 : 0.6));
}

function rightParts(lines: readonly Line[]): HeaderLine[] {
  return lines.flatMap((line, index): HeaderLine[] => {
    if (index === 0) return [{ line, part: 'nationalName', confidence: 1 }];
    if (/độc lập|tự do|hạnh phúc/iu.test(line.text)) return [{ line, part: 'motto', confidence: 1 }];
    if (DATE.test(line.text) && line.text.length < 90)
      return [{ line, part: 'placeAndDate', confidence: 0.95 }];
    return [];
  });
}
