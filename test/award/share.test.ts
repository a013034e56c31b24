import { expect, test } from 'vitest';
import { leastCount, percentWords, shareOf } from '../../src/award/facts/share.js';

test.each([
  [8, 9, '88,89%'],
  [65, 93, '69,89%'],
  [2, 3, '66,67%'],
  [7, 10, '70%'],
  // 69,9967 is not 70.
  [6999, 9999, '69,99%'],
  [9999, 10_000, '99,99%'],
  [99_999, 100_000, '99,99%'],
])('%d of %d is %s', (part, whole, words) => {
  expect(percentWords(part, whole)).toBe(words);
});

test.each([
  ['80', 9, 8],
  ['90', 9, 9],
  ['80', 10, 8],
  ['100', 7, 7],
  // 0.7 × 10 and 0.1 × 30 are not whole in binary fractions.
  ['70', 10, 7],
  ['10', 30, 3],
  ['66,7', 9, 7],
  // A third of nine is three, not 33,3333 in a hundred of them.
  ['2/3', 9, 6],
  ['2/3', 10, 7],
  ['0', 9, 0],
  ['80', 0, 0],
])('at least %s of %d are %d', (typed, all, least) => {
  const share = shareOf(typed);
  expect(share && leastCount(share, all)).toBe(least);
});

test.each(['quá bán', '2/0', '-80'])('%s is no share', (typed) => {
  expect(shareOf(typed)).toBeUndefined();
});
