/** Figures that are typed in prose: counts, amounts and percentages, told apart from what only looks like them. */
import { type Decimal, product, readNumber } from '../../text/number.js';

/** A number with or without a percent sign. */
export interface FigureValue {
  readonly value: Decimal;
  readonly isPercent: boolean;
}

export interface TypedFigure extends FigureValue {
  readonly text: string;
  /** In UTF-16 units of the text it stands in. */
  readonly start: number;
}

/** A part of a sentence between stops and semicolons, with the figures typed in it. */
export interface FigureClause {
  /** Marks, quotations and numbers that count nothing are blanked out. */
  readonly words: string;
  readonly figures: readonly TypedFigure[];
}

const ACT = String.raw`\d+[\p{L}\d]*(?:[/-]\d+)*\s?[/-]\s?\p{Lu}[\p{L}\d&/.-]*`;
const ORDINAL_WORDS =
  'điều|khoản|điểm|mục|chương|phần|phụ lục|biểu|biểu mẫu|bảng|mẫu|thứ|khóa|quý|tháng|ngày|năm|năm học|đợt|kỳ|tuần|cấp|cấp độ|mức độ|hạng|iso|tcvn|phiên bản';

/** What holds digits but is no figure of a report. */
const NO_FIGURES: readonly RegExp[] = [
  /\{\{[^{}]*\}\}/gu,
  /“[^”]*”|‘[^’]*’|«[^»]*»|"[^"]*"/gu,
  new RegExp(String.raw`số\s+\d+(?:,\s*\d+)*(?=,?\s*${ACT})`, 'giu'),
  new RegExp(ACT, 'gu'),
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?<=ngày\s+)\d{1,2}\/\d{1,2}/giu,
  /(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}|(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/gu,
  /\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?:\s?phút)?)?(?!\p{L})/giu,
  new RegExp(
    String.raw`(?<!\p{L})(?:${ORDINAL_WORDS})\s+\d+(?:[.:]\d+)*(?:\s*(?:,|và|-|–)\s*\d+(?![.,]?\d*\s?%))*(?!\s?%)`,
    'giu',
  ),
  /^\s*\d+[.)]\s/gu,
  /\p{L}[\p{L}.-]*\d[\p{L}\d.-]*/gu,
];

const FIGURE =
  /(?<![\p{L}\d.,])(?<number>\d[\d.]*(?:,\d+)?)(?:\s?(?<percent>%))?(?:\s+(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/gu;
const ZEROS: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };

/** The clauses of a text that hold figures. */
export function figureClauses(text: string): FigureClause[] {
  const words = NO_FIGURES.reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
  const clauses: FigureClause[] = [];
  let start = 0;
  for (const { index: stop } of [...words.matchAll(/;|[.!?](?=\s|$)/gu), { index: words.length }]) {
    const clause = words.slice(start, stop);
    const figures = [...clause.matchAll(FIGURE)].flatMap((match) => figureAt(match, start));
    if (figures.length > 0) clauses.push({ words: clause, figures });
    start = stop + 1;
  }
  return clauses;
}

function figureAt({ 0: found, index, groups }: RegExpExecArray, offset: number): TypedFigure[] {
  const { number = '', percent, scale } = groups ?? {};
  const read = readFigure(`${number}${percent ?? ''}`);
  if (!read) return [];
  const value = scale
    ? product(read.value, { units: 10n ** BigInt(ZEROS[scale] ?? 0), scale: 0 })
    : read.value;
  return [{ ...read, value, text: found.trim(), start: offset + index }];
}

/** Reads a number as prose writes it: `03` and `45,5%` too. */
export function readFigure(typed: string): FigureValue | undefined {
  const isPercent = /%\s*$/u.test(typed);
  const reading = readNumber(
    typed
      .replace(/\s*%\s*$/u, '')
      .replace(/^0+(?=\d)/u, '')
      .replace(/\.$/u, ''),
  );
  return reading.kind === 'number' ? { value: reading.value, isPercent } : undefined;
}
