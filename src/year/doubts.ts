/** What is asked about years and figures that stay as they are. */
import type { TextNode } from '../content/node.js';
import type { ActSpan } from './act-spans.js';
import { figuresBesideYears } from './figures.js';
import type { Phrase } from './phrases.js';
import type { ShownText } from './shown.js';
import type { FixedText, PrintedYear } from './years.js';

const DOUBTS: Partial<Record<PrintedYear['owner'], string>> = {
  doubtful: 'Năm này có thể thuộc tên một văn bản nên giữ nguyên; có phải đổi không?',
  quote: 'Năm trong dấu ngoặc kép, đoạn trích giữ nguyên; tên, chủ đề của năm mới là gì?',
  milestone: 'Mốc thời gian giữ nguyên; còn đúng cho năm mới không?',
  date: 'Ngày, tháng, quý của năm cũ giữ nguyên; năm mới là khi nào?',
  table: 'Bảng, biểu đồ của năm cũ giữ nguyên; số liệu và năm ở đó phải cập nhật.',
  other: 'Chương trình không biết chắc đây là năm nào nên giữ nguyên; có phải đổi không?',
};

/** Whether a text is of a kind of which no typed year changes. */
export function fixedText({ origin: { path = '' } }: TextNode): FixedText | undefined {
  if (/(?:^|\.)(?:bang|bieu_do)\./u.test(path)) return 'table';
  return /(?:^|\.)trich$/u.test(path) ? 'quote' : undefined;
}

/**
 * @param old the year of the old document
 * @param year the year of the new one
 */
export function doubtsOf(
  node: TextNode,
  shown: ShownText,
  acts: readonly ActSpan[],
  years: readonly PrintedYear[],
  old: number,
  year: number,
): Phrase[] {
  const fixed = fixedText(node);
  const doubtful = years.flatMap(({ owner, at, year: printed, around }) => {
    const question = around === undefined ? DOUBTS[owner] : moved(around, year - old + printed);
    return question === undefined || Math.abs(printed - old) > 1 ? [] : [{ ...at, question }];
  });
  const figures = figuresBesideYears(node.value, shown, acts, years).map((at) => ({
    ...at,
    question: `Con số trong câu này là của năm ${old}, giữ nguyên; năm ${year} là bao nhiêu?`,
  }));
  return [...doubtful, ...(fixed ? [] : figures)];
}

/** A mark moves by itself, what stands around it does not. */
function moved(around: PrintedYear['owner'], now: number): string | undefined {
  return around === 'table'
    ? DOUBTS.table
    : `Năm này tự đổi thành ${now}; ${MOVED[around] ?? 'câu'} còn đúng không?`;
}

const MOVED: Partial<Record<PrintedYear['owner'], string>> = {
  quote: 'tên, lời trong dấu ngoặc kép',
  range: 'giai đoạn',
  milestone: 'mốc thời gian',
  date: 'ngày, tháng, quý ở trước',
  doubtful: 'tên văn bản',
};
