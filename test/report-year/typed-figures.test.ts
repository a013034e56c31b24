import { describe, expect, test } from 'vitest';
import { figureClauses, readFigure } from '../../src/content/follow-up/typed-figures.js';
import { formatNumber } from '../../src/text/number.js';

/** The figures of a text, as values. */
function figuresIn(text: string): string[] {
  return figureClauses(text).flatMap(({ figures }) =>
    figures.map(({ value, isPercent }) => `${formatNumber(value)}${isPercent ? '%' : ''}`),
  );
}

describe('figures in prose', () => {
  test.each([
    ['Đạt 95% kế hoạch.', ['95%']],
    ['Đạt 92,9 % kế hoạch', ['92,9%']],
    ['Có 12 sáng kiến; 03 mô hình.', ['12', '3']],
    ['Tổng số 1.362 hồ sơ, trong đó 45 hồ sơ quá hạn', ['1.362', '45']],
    ['Hoàn thành 6/7 chỉ tiêu', ['6', '7']],
    ['Chi 1,5 triệu đồng, thu 2 tỷ đồng', ['1.500.000', '2.000.000.000']],
    ['Đạt 95%, 96% và 97%.', ['95%', '96%', '97%']],
    ['Trong số 12 người, tổng số 40 người.', ['12', '40']],
    ['Năm 2024, 95% đơn vị đạt', ['95%']],
    ['Quý 3 đạt 80%', ['80%']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('what holds digits but counts nothing', () => {
  test.each([
    'Thực hiện Kế hoạch số 10/KH-UBND ngày 19/01/2024 của UBND tỉnh',
    'Kết luận số 2043-KL/TU ngày 05/12/2023; Quyết định số 1367, 1368/QĐ-UBND',
    'Căn cứ khoản 2 Điều 5, điểm 1 mục 3 và Phụ lục 4',
    'Giai đoạn 2021-2025, năm học 2023 - 2024, năm 2024',
    'Hội nghị lần thứ 14, khóa 20, quý 4, tháng 9 và tháng 10, ngày 15 tháng 5',
    'Từ ngày 15/10, đợt 2, lúc 8 giờ 30 phút',
    'Phong trào “Cán bộ, đảng viên 3 gương mẫu, Nhân dân 3 tự giác”',
    'Chỉ tiêu T2 theo TCVN ISO 9001:2015',
    'Đạt {{chi_tieu.T2.thuc_hien}}, {{dan "10/KH-UBND"}}',
    'Các tháng 1, 2 và 3',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

test('a figure stands at its place in the text', () => {
  const [clause] = figureClauses('Kết quả năm 2024: đạt 95% kế hoạch');
  expect(clause?.figures.map(({ text, start }) => [text, start])).toEqual([['95%', 22]]);
});

test.each([
  ['03', '3'],
  ['45,5%', '45,5%'],
  ['1.362', '1.362'],
  ['ba', undefined],
  ['', undefined],
])('a declared value ‹%s›', (typed, shown) => {
  const read = readFigure(typed);
  expect(read && `${formatNumber(read.value)}${read.isPercent ? '%' : ''}`).toBe(shown);
});

test('a text without end is read in time', () => {
  const start = performance.now();
  figureClauses('1.000,5 '.repeat(20_000));
  figureClauses('“'.repeat(20_000));
  figureClauses('số 1, '.repeat(10_000));
  figureClauses(`${'1'.repeat(50_000)}/a`);
  expect(performance.now() - start).toBeLessThan(2000);
});
