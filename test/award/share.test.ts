import { expect, test } from 'vitest';
import { percentWords } from '../../src/award/facts/share.js';

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
