import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../support/form-examples.js';
import { textArea, textOf } from '../../support/form-page.js';
import type { PdfPage, TextLine } from '../../support/pdf-page.js';
import { expectCenteredOn, expectPrinted } from '../expectations.js';
import { form } from './rendered.js';

/** Levels of headings as they are numbered, and the examples that show them (PL I, II.6.đ; V, row 6). */
const LABELS = [
  { name: 'Phần', like: /^Phần [IVX]+$/u, shownIn: 'de-an' },
  { name: 'Chương', like: /^Chương [IVX]+$/u, shownIn: 'quy-che' },
  { name: 'Mục', like: /^Mục \d+$/u, shownIn: 'quy-dinh' },
  { name: 'Tiểu mục', like: /^Tiểu mục \d+$/u, shownIn: 'quy-dinh' },
] as const;

/** A line and the one below it. */
interface Heading {
  readonly page: PdfPage;
  readonly line: TextLine;
  readonly below: TextLine | undefined;
}

/** Headings of all examples. */
export function headingSuites(): void {
  describe.each(LABELS)('$name', ({ like, shownIn }) => {
    test('label on a line of its own, the title in capitals below; both centred, bold, 13–14', () => {
      const labels = linesLike(like, EXAMPLES);
      expect(linesLike(like, [shownIn]).length).toBeGreaterThan(1);
      for (const { page, line, below } of labels) {
        if (!below) throw new Error(`nothing follows ‹${line.text}› on its page`);
        expect(below.text).toBe(below.text.toLocaleUpperCase('vi'));
        for (const part of [line, below]) {
          expectPrinted(part, { size: [13, 14], bold: true, italic: false });
          expectCenteredOn(part, textArea(page));
        }
      }
    });

    test('they are numbered from 1 without a gap', () => {
      const numbers = linesLike(like, [shownIn]).map(({ line }) => line.text.split(' ').at(-1));
      const isRoman = numbers[0] === 'I';
      const expected = isRoman ? ['I', 'II', 'III', 'IV', 'V'] : ['1', '2', '3', '4', '5'];
      expect(numbers).toEqual(expected.slice(0, numbers.length));
    });
  });

  test('articles with a title: number and title bold, on a line of their own', () => {
    const articles = linesLike(/^Điều \d+\. /u, ['quy-che', 'quy-dinh', 'hop-dong']);
    expect(articles.length).toBeGreaterThan(10);
    for (const { line } of articles) expectPrinted(line, { size: [13, 14], bold: true, italic: false });
  });

  test('sections of layout (b): Roman number and title in bold capitals (PL I, V, row 6.b)', () => {
    const sections = linesLike(/^[IVX]+\. /u, ['ke-hoach', 'bao-cao', 'de-an', 'chuong-trinh']);
    expect(sections.length).toBeGreaterThan(10);
    for (const { line } of sections) {
      expectPrinted(line, { size: [13, 14], bold: true, italic: false });
      expect(line.text).toBe(line.text.toLocaleUpperCase('vi'));
    }
  });

  test('points, dashes and clauses without a title are upright and not bold', () => {
    const points = linesLike(/^([a-zđ]\) |- (?!Lưu).{40})/u, EXAMPLES);
    expect(points.length).toBeGreaterThan(30);
    for (const { line } of points) expect(line).toMatchObject({ bold: false, italic: false });
  });
}

function linesLike(pattern: RegExp, files: readonly string[]): Heading[] {
  return files.flatMap((file) =>
    form(file).pages.flatMap((page) => {
      const lines = textOf(page);
      return lines.flatMap((line, index) =>
        pattern.test(line.text) ? [{ page, line, below: lines[index + 1] }] : [],
      );
    }),
  );
}
