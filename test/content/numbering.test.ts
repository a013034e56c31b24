import { describe, expect, test } from 'vitest';
import { pointLetter, romanNumeral, romanOrDigits } from '../../src/document/numbering.js';

describe('romanNumeral', () => {
  test.each([
    ...([
      [1, 'I'],
      [2, 'II'],
      [3, 'III'],
      [4, 'IV'],
      [5, 'V'],
      [6, 'VI'],
      [9, 'IX'],
      [10, 'X'],
      [14, 'XIV'],
    ] as const),
    ...([
      [19, 'XIX'],
      [40, 'XL'],
      [49, 'XLIX'],
      [90, 'XC'],
      [99, 'XCIX'],
      [100, 'C'],
      [399, 'CCCXCIX'],
    ] as const),
  ])('%i is %s', (value, numeral) => {
    expect(romanNumeral(value)).toBe(numeral);
  });

  test.each([0, -1, 400, 1.5, Number.NaN])('%d has none', (value) => {
    expect(() => romanNumeral(value)).toThrow(RangeError);
  });
});

describe('pointLetter', () => {
  const letters = Array.from({ length: 23 }, (_, index) => pointLetter(index + 1));

  test('follows the Vietnamese alphabet: đ after d, g after e, no f j w z', () => {
    expect(letters.join('')).toBe('abcdđeghiklmnopqrstuvxy');
  });

  test('has no letter with a mark but đ', () => {
    expect(letters.filter((letter) => letter.normalize('NFD').length > 1)).toEqual([]);
    expect(letters).toContain('đ');
  });

  test.each([0, 24, -1, 1.5])('ends where the alphabet ends: %d', (position) => {
    expect(() => pointLetter(position)).toThrow(RangeError);
  });
});

describe('romanOrDigits', () => {
  test.each([
    [399, 'CCCXCIX'],
    [400, '400'],
    [0, '0'],
    [1.5, '1.5'],
  ])('%d is %s', (value, shown) => {
    expect(romanOrDigits(value)).toBe(shown);
  });
});
