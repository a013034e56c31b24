import { expect, test } from 'vitest';
import { prizesOf } from '../../src/award/awarded.js';
import { held, proposal, propose } from '../../src/award/rules/examples.js';
import { dossier, lawOf } from './support.js';

/** `đồng paid/unpaid` of each proposal. */
function told(
  changes: Readonly<Record<string, unknown>>,
  day = { day: 25, month: 12, year: 2025 },
): string[] {
  const file = dossier(changes);
  return prizesOf(file, lawOf(file), day).map(({ award, amount, isPaid }) => {
    const dong = amount.kind === 'amount' ? amount.dong : amount.kind;
    return `${award.ma} ${dong} ${isPaid ? 'trả' : 'không trả'}`;
  });
}

test('of two titles decided by the same head only the greater is paid', () => {
  expect(told({ de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'cstd-co-so')] })).toEqual([
    'ldtt 710000 không trả',
    'cstd-co-so 2340000 trả',
  ]);
});

test('a title and a reward are both paid', () => {
  expect(told({ de_nghi: [proposal('CN02', 'ldtt'), proposal('CN02', 'giay-khen')] })).toEqual([
    'ldtt 710000 trả',
    'giay-khen 710000 trả',
  ]);
});

test('two persons are paid each', () => {
  expect(told({ de_nghi: [proposal('CN02', 'ldtt'), proposal('CN03', 'cstd-co-so')] })).toEqual([
    'ldtt 710000 trả',
    'cstd-co-so 2340000 trả',
  ]);
});

test('titles of different years are paid each', () => {
  expect(told({ ...propose('CN02', 'ldtt'), lich_su: [held('CN02', 'cstd-co-so', '2024')] })).toEqual([
    'ldtt 710000 trả',
  ]);
});

test('a greater title of the same year that was decided before leaves nothing to pay', () => {
  const changes = { ...propose('CN02', 'ldtt'), lich_su: [held('CN02', 'cstd-co-so', '2025')] };
  expect(told(changes)).toEqual(['ldtt 710000 không trả']);
});

test('a greater title that the province has not decided yet is told', () => {
  const file = dossier({ de_nghi: [proposal('CN02', 'cstd-co-so'), proposal('CN02', 'cstd-tinh')] });
  const [first] = prizesOf(file, lawOf(file), { day: 25, month: 12, year: 2025 });
  expect(first).toMatchObject({ isPaid: true, clause: 'Điều 1 Quy định giả định' });
  expect(first?.why).toMatch(/^đang đề nghị Chiến sĩ thi đua cấp tỉnh/u);
});

test('the base salary is that of the day of the decision', () => {
  expect(told(propose('CN02', 'ldtt'), { day: 30, month: 6, year: 2026 })).toEqual(['ldtt 710000 trả']);
  expect(told(propose('CN02', 'ldtt'), { day: 1, month: 7, year: 2026 })).toEqual(['ldtt 760000 trả']);
});

test('who was left out of the decision gets nothing', () => {
  const quyet_dinh = [
    { khen_thuong: 'ldtt', so: '12/QĐ-SVD', ngay: '25/12/2025', co_quan: 'Giám đốc Sở', khong_duoc: 'CN02' },
  ];
  expect(told({ ...propose('CN02', 'ldtt'), quyet_dinh })).toEqual([]);
});

test('an amount that the law does not give is not made up', () => {
  expect(told(propose('CN02', 'hcld-ba'))).toEqual(['hcld-ba unknown trả']);
});
