import { type Box, toMm } from '../support/box.js';
import { type Pdf, type PdfPage, rulesOf, type TextLine } from '../support/pdf-page.js';

/**
 * Where the parts of a printed plan are: found by their words and their place, never by the looks that tests measure.
 */
export const WORDS = {
  nationalName: /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u,
  motto: /^Độc lập - Tự do - Hạnh phúc$/u,
  superiorBody: /^UBND TỈNH QUẢNG NGÃI$/u,
  agency: /^SỞ KHOA HỌC VÀ CÔNG NGHỆ$/u,
  number: /^Số:\s+\/KH-SKHCN$/u,
  placeAndDate: /^Quảng Ngãi, ngày\s+tháng\s+năm 2024$/u,
  title: /^KẾ HOẠCH$/u,
  firstBasis: /^Thực hiện Kế hoạch số 10\/KH-UBND/u,
  recipients: /^Nơi nhận:$/u,
  signerTitle: /^GIÁM ĐỐC$/u,
  signerName: /^Nguyễn Văn Thành$/u,
} as const;

/** A line of running text and the page it stands on, counted from 0. */
export interface BodyLine extends TextLine {
  readonly page: number;
}

/** The one line of a page whose text fits. */
export function lineThat(page: PdfPage, pattern: RegExp): TextLine {
  const [line, ...others] = page.lines.filter(({ text }) => pattern.test(text));
  if (!line || others.length > 0) {
    throw new Error(`${others.length + (line ? 1 : 0)} lines of the page are like ${pattern}`);
  }
  return line;
}

/** The page that holds such a line. */
export function pageWith({ pages }: Pdf, pattern: RegExp): PdfPage {
  const page = pages.find(({ lines }) => lines.some(({ text }) => pattern.test(text)));
  if (!page) throw new Error(`no page has a line like ${pattern}`);
  return page;
}

/** The rule that belongs to a line: the one below it in its column. */
export function ruleUnder(page: PdfPage, line: TextLine): Box {
  const [rule, ...others] = rulesOf(page)
    .filter(({ leftPt, rightPt }) => leftPt < line.rightPt && rightPt > line.leftPt)
    .filter(({ topPt }) => topPt > line.baselinePt && topPt < line.baselinePt + line.sizePt);
  if (!rule || others.length > 0) throw new Error(`no rule, or more than one, under ‹${line.text}›`);
  return rule;
}

/** A line in the top margin, as small as the law allows it. */
export function isPageNumber({ bottomPt }: TextLine): boolean {
  return toMm(bottomPt) <= 20;
}

/** The lines between the name of the kind and the first basis. */
export function subjectOf({ lines }: PdfPage): TextLine[] {
  return lines.slice(indexOf(lines, WORDS.title) + 1, indexOf(lines, WORDS.firstBasis));
}

/** All running text, from the first basis to the last line above the signature. */
export function bodyOf({ pages }: Pdf): BodyLine[] {
  const lines = pages.flatMap((content, page) =>
    content.lines.filter((line) => !isPageNumber(line)).map((line): BodyLine => ({ ...line, page })),
  );
  const foot = Math.min(indexOf(lines, WORDS.recipients), indexOf(lines, WORDS.signerTitle));
  return lines.slice(indexOf(lines, WORDS.firstBasis), foot);
}

/** Running text cut into paragraphs: each begins with an indented line. */
export function paragraphsOf(body: readonly BodyLine[]): BodyLine[][] {
  const marginPt = Math.min(...body.map(({ leftPt }) => leftPt));
  const paragraphs: BodyLine[][] = [];
  for (const line of body) {
    if (line.leftPt > marginPt + line.sizePt / 2) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

/** Pairs of lines that follow each other on one page. */
export function neighbours(lines: readonly BodyLine[]): [BodyLine, BodyLine][] {
  return lines
    .slice(1)
    .map((line, index): [BodyLine, BodyLine] => [lines[index] as BodyLine, line])
    .filter(([above, below]) => above.page === below.page);
}

function indexOf(lines: readonly TextLine[], pattern: RegExp): number {
  const index = lines.findIndex(({ text }) => pattern.test(text));
  if (index < 0) throw new Error(`no line is like ${pattern}`);
  return index;
}
