import { describe, expect, test } from 'vitest';
import { compareDates, isFullDate, longDate, parseDate, shortDate, spanOf } from '../../src/document/date.js';

const READ: readonly (readonly [typed: string, date: object])[] = [
  ['19/01/2024', { day: 19, month: 1, year: 2024 }],
  ['7/4/2014', { day: 7, month: 4, year: 2014 }],
  ['07/4/2014', { day: 7, month: 4, year: 2014 }],
  ['29/02/2024', { day: 29, month: 2, year: 2024 }],
  ['31/12/1999', { day: 31, month: 12, year: 1999 }],
  ['__/01/2024', { month: 1, year: 2024 }],
  ['__/__/2024', { year: 2024 }],
];

const NOT_READ = [
  ...[
    '31/02/2024',
    '29/02/2023',
    '30/02/2024',
    '31/04/2024',
    '00/01/2024',
    '01/00/2024',
    '19/13/2024',
    '32/01/2024',
  ],
  ...[
    '15/__/2024',
    '__/__/0024',
    '19/01/24',
    '19-01-2024',
    '19.01.2024',
    '2024-01-19',
    '19/01',
    '01/2024',
    '2024',
    '',
  ],
  ...[
    '_/01/2024',
    '…/01/2024',
    '19/01/2024.',
    ' 19/01/2024',
    '19/ 01/2024',
    '１９/01/2024',
    'ngày 19/01/2024',
  ],
];

describe('parseDate', () => {
  test.each(READ)('reads %s', (typed, date) => {
    expect(parseDate(typed)).toEqual(date);
  });

  test.each(NOT_READ)('does not read ‹%s›', (typed) => {
    expect(parseDate(typed)).toBeUndefined();
  });
});

test('a date is full when its day and month are known', () => {
  expect(isFullDate({ day: 1, month: 2, year: 2024 })).toBe(true);
  expect(isFullDate({ month: 2, year: 2024 })).toBe(false);
  expect(isFullDate({ year: 2024 })).toBe(false);
});

// Days under 10, and the months 1 and 2, take a zero; other months do not (Phụ lục I, Phần I, Mục II, 4.b).
const WRITTEN: readonly (readonly [typed: string, short: string, long: string])[] = [
  ['19/01/2024', '19/01/2024', 'ngày 19 tháng 01 năm 2024'],
  ['5/2/2024', '05/02/2024', 'ngày 05 tháng 02 năm 2024'],
  ['07/04/2014', '07/4/2014', 'ngày 07 tháng 4 năm 2014'],
  ['9/3/2024', '09/3/2024', 'ngày 09 tháng 3 năm 2024'],
  ['10/10/2024', '10/10/2024', 'ngày 10 tháng 10 năm 2024'],
  ['31/12/2024', '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
];

describe.each(WRITTEN)('%s', (typed, short, long) => {
  const date = parseDate(typed);
  test(`is written ${short} in a citation`, () => {
    expect(date && isFullDate(date) && shortDate(date)).toBe(short);
  });
  test(`is written ${long} in the header`, () => {
    expect(longDate(date)).toBe(long);
  });
});

test('what is not known stays blank in the header', () => {
  const blank = / {3,}/u;
  expect(longDate({ month: 1, year: 2024 })).toMatch(/^ngày {3,} tháng 01 năm 2024$/u);
  expect(longDate({ year: 2024 })).toMatch(/^ngày {3,} tháng {3,} năm 2024$/u);
  expect(longDate(undefined).replaceAll(new RegExp(blank, 'gu'), '_')).toBe('ngày_tháng_năm_');
});

describe('spanOf', () => {
  const day = (typed: string) => ({ from: parseDate(typed), to: parseDate(typed) });
  test.each([
    ['19/01/2024', day('19/01/2024')],
    ['__/02/2024', { from: parseDate('01/02/2024'), to: parseDate('29/02/2024') }],
    ['__/02/2023', { from: parseDate('01/02/2023'), to: parseDate('28/02/2023') }],
    ['__/04/2024', { from: parseDate('01/04/2024'), to: parseDate('30/04/2024') }],
    ['__/12/2024', { from: parseDate('01/12/2024'), to: parseDate('31/12/2024') }],
    ['__/__/2024', { from: parseDate('01/01/2024'), to: parseDate('31/12/2024') }],
  ])('%s', (typed, span) => {
    expect(spanOf(parseDate(typed) ?? { year: 0 })).toEqual(span);
  });
});

test('dates are compared by year, then month, then day', () => {
  const sorted = ['31/12/2023', '01/01/2024', '02/01/2024', '01/02/2024'].map(
    (typed) => spanOf(parseDate(typed) ?? { year: 0 }).from,
  );
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
  expect(compareDates({ day: 1, month: 1, year: 2024 }, { day: 1, month: 1, year: 2024 })).toBe(0);
});
