import { describe, expect, test } from 'vitest';
import { actsTyped, findAct } from '../../src/content/act-register.js';
import { successorOf } from '../../src/content/act-status.js';
import { cite, nextForm } from '../../src/content/citation.js';
import { citationsIn } from '../../src/content/citations.js';
import { mapAtTop } from '../../src/content/document.js';
import { parseRegister } from '../../src/content/references.js';
import type { Act } from '../../src/content/schema/register.js';
import { parseYaml } from '../../src/content/yaml.js';
import { FindingsError } from '../../src/message/finding.js';

function entry(number: string, date: string, issuer: string, more = ''): string {
  return `  - {so_ky_hieu: ${number}, loai: Kế hoạch, ngay: ${date}, co_quan: ${issuer}, tinh_trang: chua-ro${more}}\n`;
}

function register(...entries: readonly string[]): Map<string, Act> {
  return parseRegister({ file: 'van-ban.yaml', text: `van_ban:\n${entries.join('')}` });
}

/** Invented: a number that comes back the next year, and one that two bodies gave on one day. */
const ACTS = register(
  entry('10/KH-UBND', '19/01/2024', 'UBND tỉnh'),
  entry('10/KH-UBND', '17/01/2025', 'UBND tỉnh'),
  entry('07/KH-VD', '05/02/2024', 'Sở Ví dụ'),
  entry('12/KH-UBND', '01/3/2024', 'UBND huyện Một'),
  entry('12/KH-UBND', '01/3/2024', 'UBND huyện Hai'),
);

describe('the names of acts', () => {
  test('say no more than tells them apart', () => {
    expect([...ACTS.keys()]).toEqual([
      '10/KH-UBND ngày 19/01/2024',
      '10/KH-UBND ngày 17/01/2025',
      '07/KH-VD',
      '12/KH-UBND ngày 01/3/2024 của UBND huyện Một',
      '12/KH-UBND ngày 01/3/2024 của UBND huyện Hai',
    ]);
  });

  test.each([
    ['10/KH-UBND ngày 19/01/2024', '10/KH-UBND ngày 19/01/2024'],
    ['10/KH-UBND ngày 19/1/2024', '10/KH-UBND ngày 19/01/2024'],
    ['10/KH-UBND năm 2025', '10/KH-UBND ngày 17/01/2025'],
    ['10 / kh-ubnd năm 2025', '10/KH-UBND ngày 17/01/2025'],
    ['07/KH-VD', '07/KH-VD'],
    ['07/KH-VD năm 2024', '07/KH-VD'],
    ['12/KH-UBND của Ủy ban nhân dân huyện Hai', '12/KH-UBND ngày 01/3/2024 của UBND huyện Hai'],
    ['10/KH-UBND', undefined],
    ['10/KH-UBND năm 2023', undefined],
    ['10/KH-UBND ngày 31/02/2024', undefined],
    ['07/KH-VD năm 2025', undefined],
    ['12/KH-UBND ngày 01/3/2024', undefined],
  ])('%s', (typed, name) => {
    expect(findAct(typed, ACTS)).toBe(name === undefined ? undefined : ACTS.get(name));
  });

  test('in a sentence a wrong date of the only act is no other act', () => {
    const date = { day: 1, month: 1, year: 2024 };
    expect(actsTyped({ number: '07/KH-VD', date }, ACTS)).toEqual([ACTS.get('07/KH-VD')]);
    expect(actsTyped({ number: '10/KH-UBND', date }, ACTS)).toHaveLength(2);
  });
});

describe('the register', () => {
  test.each([
    ['the same day', '19/01/2024', 'UBND tỉnh'],
    ['the same day, written otherwise', '19/1/2024', 'Ủy ban nhân dân tỉnh'],
  ])('takes an act only once: %s', (_name, date, issuer) => {
    const twice = () =>
      register(entry('10/KH-UBND', '19/01/2024', 'UBND tỉnh'), entry('10/kh-ubnd', date, issuer));
    expect(twice).toThrow(FindingsError);
    expect(twice).toThrow(/gặp ‹10\/kh-ubnd› lần nữa, đã ghi ‹10\/KH-UBND› ở dòng 2/u);
  });

  const SECOND = entry('10/KH-UBND', '17/01/2025', 'UBND tỉnh');

  test('an act of the next year replaces that of the same number', () => {
    const first = entry('10/KH-UBND', '19/01/2024', 'UBND tỉnh', ', thay_the_boi: 10/KH-UBND');
    const acts = register(first, SECOND);
    const [old, next] = [...acts.values()] as [Act, Act];
    expect(successorOf(old, acts)).toBe(next);
  });

  test('a successor that can be two acts is an error with both', () => {
    const first = entry('09/KH-UBND', '19/01/2023', 'UBND tỉnh', ', thay_the_boi: 10/KH-UBND');
    const second = entry('10/KH-UBND', '19/01/2024', 'UBND tỉnh');
    expect(() => register(first, second, SECOND)).toThrow(
      /‹10\/KH-UBND ngày 19\/01\/2024›, ‹10\/KH-UBND ngày 17\/01\/2025›/u,
    );
    const clear = first.replace('boi: 10/KH-UBND', 'boi: 10/KH-UBND năm 2025');
    const acts = register(clear, second, SECOND);
    expect(successorOf([...acts.values()][0] as Act, acts)?.ngay.year).toBe(2025);
  });
});

describe('citations', () => {
  function cited(...sentences: string[]): (string | undefined)[] {
    const text = `can_cu:\n${sentences.map((sentence) => `  - '${sentence}'\n`).join('')}`;
    const root = mapAtTop(parseYaml({ file: 'x.yaml', text }), 'x.yaml');
    return citationsIn(root, ACTS).map(({ act, candidates }) =>
      act ? String(act.ngay.year) : `${candidates.length} văn bản`,
    );
  }

  test.each([
    ['a mark with the date', ['{{dan "10/KH-UBND ngày 19/01/2024"}}'], ['2024']],
    ['a mark with the year', ['{{dan "10/KH-UBND năm 2025" "ngan"}}'], ['2025']],
    ['a mark that can mean two', ['{{dan "10/KH-UBND"}}'], ['2 văn bản']],
    ['a mark with the date of none', ['{{dan "10/KH-UBND ngày 20/01/2024"}}'], ['0 văn bản']],
    ['typed with its date', ['Kế hoạch số 10/KH-UBND ngày 17 tháng 01 năm 2025 của UBND tỉnh'], ['2025']],
    ['typed without', ['Kế hoạch số 10/KH-UBND'], ['2 văn bản']],
    [
      'typed without, after one of them',
      ['Kế hoạch số 10/KH-UBND ngày 17/01/2025', 'Kế hoạch số 10/KH-UBND'],
      ['2025', '2025'],
    ],
    [
      'typed without, after both',
      ['{{dan "10/KH-UBND năm 2024"}}; {{dan "10/KH-UBND năm 2025"}}', 'Kế hoạch số 10/KH-UBND'],
      ['2024', '2025', '2 văn bản'],
    ],
    ['typed with the issuer', ['Kế hoạch số 12/KH-UBND ngày 01/3/2024 của UBND huyện Hai'], ['2024']],
  ])('%s', (_name, sentences, expected) => {
    expect(cited(...sentences)).toEqual(expected);
  });

  test('short mentions of two acts of one number keep their dates', () => {
    const [old, next] = [...ACTS.values()] as [Act, Act];
    const seen = new Set<Act>();
    expect([old, old, next, old, next].map((act) => nextForm(act, seen))).toEqual([
      'day-du',
      'ngan',
      'day-du',
      'ngay',
      'ngay',
    ]);
    expect(cite(next, 'ngay')).toBe('Kế hoạch số 10/KH-UBND ngày 17/01/2025');
  });
});
