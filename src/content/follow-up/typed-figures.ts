/** Figures that are typed in prose: counts, amounts and percentages, told apart from what only looks like them. */
import { type Decimal, product, readNumber, trimmed } from '../../text/number.js';

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
  /** As typed. */
  readonly text: string;
  /** Marks, quotations and numbers that count nothing are blanked out. */
  readonly words: string;
  readonly figures: readonly TypedFigure[];
}

// Every repetition is bounded, so that no text takes long.
const ACT = String.raw`(?<!\d)\d{1,6}\p{L}{0,3}(?:[/-]\d{1,4})?\s?[/-]\s?\p{Lu}[\p{L}\d&/-]{0,40}`;
const ORDINAL_WORDS =
  'điều|khoản|điểm|mục|chương|phần|phụ lục|biểu|biểu mẫu|bảng|mẫu|thứ|khóa|quý|tháng|ngày|năm|năm học|đợt|kỳ|tuần|cấp|cấp độ|mức độ|hạng|iso|tcvn|phiên bản';
const ORDINAL = String.raw`\d{1,6}(?:[.:]\d{1,4}){0,3}(?!\d)`;

/** What holds digits but is no figure of a report. */
const NO_FIGURES: readonly RegExp[] = [
  /\{\{[^{}]{0,200}\}\}/gu,
  /“[^“”]{0,500}”|‘[^‘’]{0,500}’|«[^«»]{0,500}»|"[^"]{0,500}"/gu,
  new RegExp(String.raw`(?<!\p{L})số\s+\d{1,6}(?:,\s*\d{1,6}){0,9}(?=,?\s*${ACT})`, 'giu'),
  new RegExp(ACT, 'gu'),
  /(?<!\d)\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?!\d)|(?<=ngày\s)\d{1,2}\/\d{1,2}(?!\d)/giu,
  /(?<![\d.,])(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?(?![.,]?\d)/gu,
  /(?<!\d)\d{1,2}\s?(?:giờ|h)(?:\s?\d{2}(?!\d)(?:\sphút)?)?(?!\p{L})/giu,
  new RegExp(
    String.raw`(?<!\p{L})(?:${ORDINAL_WORDS})\s${ORDINAL}(?!\s?%)(?:(?:,\s?|\svà\s|\s?[-–]\s?)${ORDINAL}(?![.,]?\d|\s?%|\s(?!và\s\d)\p{L})){0,9}`,
    'giu',
  ),
  /^\s{0,9}\d{1,3}[.)]\s/gu,
  /(?<!\p{L})\p{L}{1,12}[.-]?\d[\p{L}\d.-]{0,20}/gu,
];

const FIGURE =
  /(?<![\p{L}\d.,])(?<number>\d[\d.]{0,30}(?:,\d{1,12})?)(?![\d.]*\d)(?:\s?(?<percent>%))?(?:\s(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/gu;
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
    if (figures.length > 0) clauses.push({ text: text.slice(start, stop), words: clause, figures });
    start = stop + 1;
  }
  return clauses;
}

function figureAt({ 0: found, index, groups }: RegExpExecArray, offset: number): TypedFigure[] {
  const { number = '', percent, scale } = groups ?? {};
  const read = readFigure(`${number}${percent ?? ''}`);
  if (!read) return [];
  const value = scale
    ? trimmed(product(read.value, { units: 10n ** BigInt(ZEROS[scale] ?? 0), scale: 0 }))
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
