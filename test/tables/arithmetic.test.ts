import { describe, expect, test } from 'vitest';
import { worked } from './support.js';

/** Plan and result of two years; all numbers in these tests are invented. */
const COLUMNS = `cot:
  - {ten: TT, kieu: thu-tu}
  - Nội dung
  - {ten: Kế hoạch, kieu: so}
  - {ten: Thực hiện, kieu: so}
  - {ten: Tỷ lệ (%), kieu: ty-le, tu: Thực hiện, tren: Kế hoạch}
`;

describe('what a table prints', () => {
  test('rows are numbered, numbers written the Vietnamese way, shares and totals computed', () => {
    const { rows, problems } = worked(`${COLUMNS}
dong:
  - {nhom: I. Nông nghiệp}
  - [Trồng rừng, 120, 118]
  - {dong: [Trong đó xã A, 20, '12,5'], trong_do: co}
  - {nhom: II. Thủy sản}
  - [Nuôi trồng, 1362, '1.362,50']
tong: Tổng cộng`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      'I. Nông nghiệp',
      '1 | Trồng rừng | 120 | 118 | 98,3',
      ' | Trong đó xã A | 20 | 12,5 | 62,5',
      'II. Thủy sản',
      '2 | Nuôi trồng | 1.362 | 1.362,50 | 100,0',
      ' | Tổng cộng | 1.482 | 1.480,5 | 99,9',
    ]);
  });

  test('rows are counted anew in each group where the column says so', () => {
    const { rows } = worked(`cot: [{ten: TT, kieu: thu-tu, dem_lai: co}, Nội dung]
dong: [{nhom: I}, [a], [b], {nhom: II}, [c]]`);
    expect(rows).toEqual(['I', '1 | a', '2 | b', 'II', '1 | c']);
  });

  test('percentages are never summed, prices not where the column says so', () => {
    const { rows, problems } = worked(`cot:
  - Vật tư
  - {ten: Số lượng, kieu: so}
  - {ten: Đơn giá, kieu: so, cong: khong}
  - {ten: Hao hụt (%), kieu: ty-le}
dong: [[Giấy, 10, '55.000', '2,5'], [Mực, 2, '120.000', 1]]
tong: Cộng`);
    expect(problems).toEqual([]);
    expect(rows.at(-1)).toBe('Cộng | 12 |  | ');
  });

  test('a cell that is not known leaves its share and the total of its column blank, and that is told', () => {
    const { rows, problems } = worked(`${COLUMNS}
dong: [[Trồng rừng, 120, ''], [Nuôi trồng, '-', 5]]
tong: Tổng cộng`);
    expect(rows).toEqual([
      '1 | Trồng rừng | 120 |  | ',
      '2 | Nuôi trồng | - | 5 | ',
      ' | Tổng cộng | 120 |  | ',
    ]);
    expect(problems).toEqual(['8:26 total (nên xem): gặp ô trống, nên tổng cột ‹Thực hiện› để trống']);
  });

  test('decimals are printed as the column says', () => {
    const { rows } = worked(`cot:
  - Nội dung
  - {ten: Diện tích (ha), kieu: so, le: 2}
  - {ten: Cả năm (ha), kieu: so}
  - {ten: Tỷ lệ, kieu: ty-le, tu: Diện tích (ha), tren: Cả năm (ha), le: 0}
dong: [[Lúa, '12,5', 30], [Ngô, 7, 20]]
tong: Cộng`);
    expect(rows).toEqual(['Lúa | 12,50 | 30 | 42%', 'Ngô | 7,00 | 20 | 35%', 'Cộng | 19,50 | 50 | 39%']);
  });

  test('a share is computed of the columns of its own group; of another by group and name', () => {
    const { rows, problems } = worked(`cot:
  - Nội dung
  - {ten: Kế hoạch, kieu: so, nhom: Năm 2025}
  - {ten: Thực hiện, kieu: so, nhom: Năm 2025}
  - {ten: Kế hoạch, kieu: so, nhom: Năm 2026}
  - {ten: Thực hiện, kieu: so, nhom: Năm 2026}
  - {ten: '%', kieu: ty-le, tu: Thực hiện, tren: Kế hoạch, nhom: Năm 2026}
  - {ten: So với 2025 (%), kieu: ty-le, tu: Năm 2026/Thực hiện, tren: Năm 2025/Thực hiện}
dong: [[Trồng rừng, 100, 80, 200, 100]]`);
    expect(problems).toEqual([]);
    expect(rows).toEqual(['Trồng rừng | 100 | 80 | 200 | 100 | 50,0 | 125,0']);
  });

  test('a typed total that is right is printed as typed', () => {
    const { rows, problems } = worked(`${COLUMNS}
dong: [[a, '0,1', 1], [b, '0,2', 2]]
tong_ghi: [Tổng số, '0,3', 3]`);
    expect(problems).toEqual([]);
    expect(rows.at(-1)).toBe(' | Tổng số | 0,3 | 3 | 1.000,0');
  });
});

describe('what is wrong with a table is told at its cell', () => {
  test.each([
    [
      'too few cells',
      '[[a, 1]]',
      ['8:8 structure: gặp 2 ô, cần 3 ô (Nội dung, Kế hoạch, Thực hiện), hoặc 4 ô khi ghi cả tỷ lệ'],
    ],
    [
      'too many cells',
      '[[a, 1, 2, 200, 5]]',
      ['8:23 structure: gặp 5 ô, cần 3 ô (Nội dung, Kế hoạch, Thực hiện), hoặc 4 ô khi ghi cả tỷ lệ'],
    ],
    ['a decimal point', '[[a, 1.5, 2]]', ['8:12 number: gặp ‹1.5›, cần ‹1,5›']],
    ['thousands by commas', "[[a, '1,362,000', 2]]", ['8:12 number: gặp ‹1,362,000›, cần ‹1.362.000›']],
    [
      'a number that may be two',
      "[[a, '1,362', 2], [b, 2.140, 3]]",
      ['8:12 number: gặp ‹1,362›, cần rõ là số lẻ hay hàng nghìn'],
    ],
    ['a unit', '[[a, 12 ha, 2]]', ['8:12 number: gặp ‹12 ha›, cần một số']],
    ['a share', '[[a, 779, 508, 0.65%]]', ['8:22 share: gặp ‹0.65%›, cần ‹65,2› (100 × 508 : 779)']],
    ['a share of nothing', '[[a, 0, 508, 100]]', ['8:20 share: gặp ‹100›, cần để trống vì mẫu số bằng 0']],
    [
      'a part above its whole',
      '[[a, 5, 5], {dong: [b, 6, 5], trong_do: co}]',
      ['8:30 part: gặp ‹6›, cần không quá ‹5› của dòng phía trên'],
    ],
    [
      'a part of nothing',
      '[{dong: [b, 6, 5], trong_do: co}]',
      ['8:15 structure: gặp dòng trong_do đứng đầu, cần một dòng thường ở phía trên'],
    ],
    [
      'neither group nor cells',
      '[{trong_do: co}]',
      [
        '8:8 structure: gặp dòng viết bằng khóa, cần đúng một trong hai khóa nhom, dong',
        '8:8 structure: gặp dòng trong_do đứng đầu, cần một dòng thường ở phía trên',
      ],
    ],
    [
      'a total among the rows',
      '[[a, 1, 1], [Tổng cộng, 1, 1]]',
      ['8:20 total (nên xem): gặp dòng ‹Tổng cộng› trong các dòng của bảng, chưa được kiểm tra'],
    ],
  ])('%s', (_name, rows, problems) => {
    expect(worked(`${COLUMNS}\ndong: ${rows}`).problems).toEqual(problems);
  });

  test.each([
    ['a cell too many', '[[a, 12,5, 2]]', ['8:12 structure: gặp ‹12,5› thành hai ô, cần ‹"12,5"›']],
    [
      'as many cells as with a share',
      '[[a, 1.200,75, 2]]',
      ['8:12 structure: gặp ‹1.200,75› thành hai ô, cần ‹"1.200,75"›'],
    ],
    ['numbers side by side', '[[a,120,118]]', []],
    ['in quotes', '[[a, "12,5", 2]]', []],
  ])('a decimal comma in brackets: %s', (_name, rows, problems) => {
    expect(
      worked(`${COLUMNS}\ndong: ${rows}`).problems.filter((problem) => problem.includes('structure')),
    ).toEqual(problems);
  });

  test('a typed share is right at its own number of digits', () => {
    const rows = ['65', '65,2', '65,21%', ''].map((share) => `[a, 779, 508, '${share}']`);
    expect(worked(`${COLUMNS}\ndong: [${rows.join(', ')}]`).problems).toEqual([]);
  });

  test('a typed total that does not add up', () => {
    const { problems } = worked(`${COLUMNS}
dong: [[Trồng rừng, 120, 118], [Chăm sóc, '20,5', 20]]
tong_ghi: [Tổng cộng, 140, 138]`);
    expect(problems).toEqual(['9:23 total: gặp ‹140›, cần ‹140,5› (tổng của 2 dòng)']);
  });

  test('a typed share of the total', () => {
    const { problems } = worked(`${COLUMNS}
dong: [[a, 120, 118]]
tong_ghi: [Tổng cộng, 120, 118, '99,3']`);
    expect(problems).toEqual(['9:33 share: gặp ‹99,3›, cần ‹98,3› (100 × 118 : 120)']);
  });

  test('a total that would be added to itself', () => {
    const { problems } = worked(`${COLUMNS}\ndong: [[a, 1, 1], [Cộng, 1, 1]]\ntong: Tổng`);
    expect(problems).toEqual([
      '8:20 total: gặp dòng ‹Cộng› trong các dòng của bảng, cần bỏ vì đã có dòng tổng',
    ]);
  });

  test.each([
    [
      'an unknown column',
      '{ten: x, kieu: ty-le, tu: Thưc hiện, tren: b}',
      ['4:31 structure: gặp ‹Thưc hiện›, cần tên một cột kiểu so: Thực hiện; b'],
    ],
    ['only one of two', '{ten: x, kieu: ty-le, tu: b}', ['4:31 structure: gặp tu, cần cả tren']],
    [
      'a share that is no share',
      '{ten: x, kieu: so, tu: b, tren: b}',
      ['4:28 structure: gặp tu, tren, cần kieu: ty-le'],
    ],
    ['a name twice', '{ten: B}', ['4:11 structure: gặp cột ‹B› hai lần, cần tên khác nhau']],
    [
      'too wide',
      '{ten: x, rong: 100}',
      ['4:5 structure: gặp rong tổng cộng 100 %, cần không quá 100 %, và còn chỗ cho 2 cột không ghi rong'],
    ],
  ])('%s among the columns', (_name, column, problems) => {
    const yaml = `cot:\n  - {ten: Thực hiện, kieu: so}\n  - {ten: b, kieu: so}\n  - ${column}\ndong: [[1, 1]]`;
    expect(worked(yaml).problems).toEqual(problems);
  });

  test('columns of a group that stand apart', () => {
    const yaml = 'cot: [{ten: a, nhom: N}, b, {ten: c, nhom: N}]\ndong: [[1, 2, 3]]';
    expect(worked(yaml).problems).toEqual([
      '1:44 structure: gặp nhóm ‹N› ở hai chỗ, cần các cột cùng nhóm đứng liền nhau',
    ]);
  });

  test('a name that two groups have', () => {
    const yaml = `cot:
  - {ten: a, kieu: so, nhom: M}
  - {ten: a, kieu: so, nhom: N}
  - {ten: x, kieu: ty-le, tu: a, tren: M/a}
dong: [[1, 2]]`;
    expect(worked(yaml).problems).toEqual(['4:31 structure: gặp ‹a› ở nhiều nhóm cột, cần ghi cả nhóm']);
  });

  test.each([
    ['rows from two places', 'dong: [[1]]\nnguon: a.csv', ['3:1 structure: gặp cả dong và nguon, cần một']],
    ['no rows', 'ten: x', ['1:1 structure: còn thiếu các dòng, cần dong hoặc nguon']],
    [
      'a sheet of nothing',
      'dong: [[1]]\ntrang: x',
      ['3:1 structure: gặp trang mà không có nguon, cần tệp có trang đó'],
    ],
    [
      'two totals',
      'dong: [[1]]\ntong: a\ntong_ghi: [a]',
      ['3:7 structure: gặp cả tong và tong_ghi, cần một'],
    ],
    [
      'a total of words',
      'dong: [[1]]\ntong: a',
      ['3:7 structure: gặp dòng tổng, cần ít nhất một cột kieu: so để cộng'],
    ],
  ])('%s', (_name, keys, problems) => {
    expect(worked(`cot: [Nội dung]\n${keys}`).problems).toEqual(problems);
  });
});
