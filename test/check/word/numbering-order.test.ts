import { expect, test } from 'vitest';
import type { ExampleEdit } from '../../../src/check/word/example.js';
import { orderReports } from '../../../src/check/word/rules/body/series.js';
import { exampleDocument } from '../../support/word-samples.js';

/** The clauses that are told of when these lines follow the first paragraph of the plan. */
async function wrongAmong(lines: readonly string[]): Promise<string[]> {
  const edits = [...lines].reverse().map((text): ExampleEdit => ({ part: 'body', insertAfter: text }));
  const document = await exampleDocument({ told: '', edits });
  return orderReports(document, ['clause', 'point']).map(({ message }) => message);
}

test.each([
  ['one after the other', ['1. Một;', '2. Hai;', '3. Ba.']],
  ['points begin anew under each clause', ['1. Một:', 'a) A;', 'b) B.', '2. Hai:', 'a) A;', 'b) B.']],
  ['a list of its own below a paragraph', ['1. Một;', '2. Hai.', 'Sau đây là danh sách khác:', '1. Một.']],
  ['numbers of two levels', ['1. Một:', '1.1. Một một:', 'a) A.', '1.2. Một hai:', 'a) A.', '2. Hai.']],
  ['another text in quotation marks', ['1. Một:', '“5. Năm;', '6. Sáu.”', '2. Hai.']],
  ['đ after d', ['1. Một:', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'đ) Đ;', 'e) E;', 'g) G.']],
  ['amounts at the beginning of a line', ['1. Một.', '5.000 đồng một lượt.', '24/24 giờ.', '2. Hai.']],
])('right: %s', async (_told, lines) => {
  expect(await wrongAmong(lines)).toEqual([]);
});

test.each([
  ['a gap is told once', ['1. Một;', '2. Hai;', '4. Bốn;', '5. Năm.'], ['gặp ‹4› ở ‹4. Bốn;›, cần ‹3›']],
  ['an exchange is told once', ['1. Một;', '3. Ba;', '2. Hai;', '4. Bốn.'], ['gặp ‹3› ở ‹3. Ba;›, cần ‹2›']],
  ['the same number twice', ['1. Một;', '2. Hai;', '2. Ba.'], ['gặp ‹2› ở ‹2. Ba.›, cần ‹3›']],
  ['one again in a row', ['1. Một;', '1. Hai.'], ['gặp ‹1› ở ‹1. Hai.›, cần ‹2›']],
  [
    'letters of another alphabet',
    ['1. Một:', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'e) E.'],
    ['gặp ‹e› ở ‹e) E.›, cần ‹đ›'],
  ],
  [
    'each parent by itself',
    ['1. Một:', 'a) A;', 'c) C.', '2. Hai:', 'a) A;', 'c) C.'],
    ['gặp ‹c› ở ‹c) C.›, cần ‹b›', 'gặp ‹c› ở ‹c) C.›, cần ‹b›'],
  ],
])('wrong: %s', async (_told, lines, messages) => {
  expect(await wrongAmong(lines)).toEqual(messages);
});
