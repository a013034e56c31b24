import { describe, expect, test } from 'vitest';
import { type Decimal, decimalOf, formatNumber, percentage, readNumber, sum } from '../../src/text/number.js';

function read(typed: string): string {
  const reading = readNumber(typed);
  switch (reading.kind) {
    case 'number':
      return formatNumber(reading.value) + (reading.isAmbiguous ? ' ?' : '');
    case 'foreign':
      return `cần ${reading.written}`;
    default:
      return reading.kind;
  }
}

function exact(typed: string): Decimal {
  const reading = readNumber(typed);
  if (reading.kind !== 'number') throw new Error(`no number: ${typed}`);
  return reading.value;
}

describe('reading a typed number', () => {
  test.each([
    ['1362', '1.362'],
    ['1.362', '1.362'],
    ['1.362.000', '1.362.000'],
    ['12,5', '12,5'],
    ['1.362,75', '1.362,75'],
    ['0,65', '0,65'],
    ['0', '0'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['99999999999999999999,01', '99.999.999.999.999.999.999,01'],
  ])('%s is %s', (typed, expected) => expect(read(typed)).toBe(expected));

  test.each([
    ['1.5', 'cần 1,5'],
    ['12.50', 'cần 12,50'],
    ['0.65', 'cần 0,65'],
    ['0.125', 'cần 0,125'],
    ['1234.567', 'cần 1.234,567'],
    ['1,362,000', 'cần 1.362.000'],
    ['1,362.5', 'cần 1.362,5'],
    ['1 362', 'cần 1.362'],
    ['012', 'cần 12'],
  ])('%s is written the way of another language: %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test('1,362 is a decimal or a thousand: the column must tell', () => expect(read('1,362')).toBe('1,362 ?'));
  test('0,125 can only be a decimal', () => expect(read('0,125')).toBe('0,125'));
  test.each(['', '  '])('%j is not known', (typed) => expect(read(typed)).toBe('empty'));
  test.each(['-', '–', '—'])('%j means there is none', (typed) => expect(read(typed)).toBe('none'));
  test.each(['12 ha', 'khoảng 5', '1..5', '1,2,3', '1.36.2', '1e5', '٣', '9'.repeat(41)])(
    '%j is no number',
    (typed) => expect(read(typed)).toBe('words'),
  );
});

describe('arithmetic is exact', () => {
  test('a sum has no noise of binary fractions', () => {
    expect(formatNumber(sum([exact('0,1'), exact('0,2'), exact('1.000')]))).toBe('1.000,3');
  });

  test.each([
    ['508', '779', 1, '65,2'],
    ['118', '120', 2, '98,33'],
    ['1', '8', 0, '13'],
    ['-1', '8', 0, '-13'],
    ['1', '3', 4, '33,3333'],
    ['0', '5', 1, '0,0'],
    ['12,5', '0,5', 1, '2.500,0'],
  ])('%s of %s with %d decimals is %s', (part, whole, decimals, expected) => {
    const share = percentage(exact(part), exact(whole), decimals);
    expect(share && formatNumber(share)).toBe(expected);
  });

  test('a share of nothing is none', () => expect(percentage(exact('5'), exact('0'), 1)).toBeUndefined());
});

describe('numbers of spreadsheets', () => {
  test.each([
    [65.2, '65,2'],
    [0.1 + 0.2, '0,3'],
    [1362, '1.362'],
    [-12.5, '-12,5'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1e-7, '0,0000001'],
    [0, '0'],
  ])('%d is %s', (value, expected) => {
    const exactly = decimalOf(value);
    expect(exactly && formatNumber(exactly)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (value) => {
    expect(decimalOf(value)).toBeUndefined();
  });
});
