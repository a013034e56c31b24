import { describe, expect, test } from 'vitest';
import { compileBody } from '../tables/support.js';
import { problemsOf } from './support.js';

const HEAD = 'ten: Kết quả\ndon_vi_tinh: "%"\n';

describe('what is wrong with a chart is told at its place', () => {
  test.each([
    [
      'a number with foreign marks, at the number',
      'nhan: [A, B]\nday:\n  - ten: Thực hiện\n    gia_tri: ["97,5", "97.5"]',
      ['6:23 number: gặp ‹97.5›, cần ‹97,5›'],
    ],
    [
      'a value too few, at the values',
      'nhan: [A, B]\nday:\n  - ten: Thực hiện\n    gia_tri: [97]',
      ['6:14 structure: gặp 1 giá trị ở dãy ‹Thực hiện›, cần 2 như số nhãn'],
    ],
    [
      'a comma without quotation marks, which makes two values of one',
      'nhan: [A]\nday:\n  - ten: Thực hiện\n    gia_tri: [97,5]',
      ['6:14 structure: gặp 2 giá trị ở dãy ‹Thực hiện›, cần 1 như số nhãn'],
    ],
    [
      'a label that comes again, at the second',
      'nhan: [Ủy ban, Uỷ ban]\nday:\n  - ten: Thực hiện\n    gia_tri: [97, 98]',
      ['3:16 repeated: gặp nhãn ‹Uỷ ban› hai lần, cần nhãn không trùng nhau'],
    ],
    [
      'a negative share',
      'nhan: [A, B]\nday:\n  - ten: Thực hiện\n    gia_tri: [-1, 98]',
      ['6:15 negative: gặp ‹-1›, cần tỷ lệ phần trăm không âm'],
    ],
    ['neither labels nor series', 'kieu: cot', ['1:1 structure: còn thiếu nhan và day, cần cả nhan và day']],
    [
      'nothing known at all',
      'nhan: [A]\nday:\n  - ten: Thực hiện\n    gia_tri: [""]',
      ['1:1 structure: biểu đồ chưa có số liệu nào, cần ít nhất một'],
    ],
    [
      'a thousand that may be a decimal',
      'nhan: [A, B]\nday:\n  - ten: Thực hiện\n    gia_tri: ["1,362", "2"]',
      ['6:15 number: gặp ‹1,362›, cần rõ là số lẻ hay hàng nghìn'],
    ],
  ])('%s', (_told, yaml, expected) => {
    expect(problemsOf(`${HEAD}${yaml}`)).toEqual(expected);
  });

  test('nothing is wrong with a value that is not known yet', () => {
    const yaml = `nhan: [A, B, C]\nday:\n  - ten: Thực hiện\n    gia_tri: ["", '{{trong}}', 5]`;
    expect(problemsOf(`${HEAD}${yaml}`)).toEqual([]);
  });
});

test('the keys of a chart are checked: an unknown one is told with the nearest known', async () => {
  const { findings } = await compileBody(
    'noi_dung:\n  - bieu_do: { ten: Kết quả, donvi_tinh: người, nhan: [A], day: [{ ten: T, gia_tri: [1] }] }',
  );
  expect(findings).toEqual([
    expect.stringContaining('gặp khóa lạ ‹donvi_tinh›, cần một trong: ten, don_vi_tinh, kieu'),
  ]);
  expect(findings[0]).toContain('có phải ‹don_vi_tinh›?');
});
