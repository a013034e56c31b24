import { describe, expect, test } from 'vitest';
import { readActual } from '../../src/content/follow-up/actual.js';
import { judge } from '../../src/content/follow-up/judgement.js';
import type { Result } from '../../src/content/schema/results.js';
import type { Target } from '../../src/content/schema/target.js';
import { formatNumber } from '../../src/text/number.js';

/** `verdict completion change` of a result, `·` for what is not computed. */
function judged(target: Partial<Target>, result: Partial<Result>): string {
  const planned: Target = { ma: 'T1', noi_dung: 'Chỉ tiêu ví dụ', ...target };
  const reached: Result = { ma: 'T1', ...result };
  const { actual } = readActual(reached, planned, () => undefined);
  const { verdict, completion, change } = judge(planned, reached, actual);
  const [percent, difference] = [completion, change].map((value) => (value ? formatNumber(value) : '·'));
  return `${verdict} ${percent} ${difference}`;
}

const share = (gia_tri: string, rest: Partial<Target> = {}): Partial<Target> => ({
  don_vi_tinh: 'ty-le',
  gia_tri,
  ...rest,
});
const count = (gia_tri: string, rest: Partial<Target> = {}): Partial<Target> => ({
  don_vi_tinh: 'so-luong',
  gia_tri,
  ...rest,
});
const rating: Partial<Target> = { don_vi_tinh: 'xep-loai', gia_tri: 'hoàn thành tốt nhiệm vụ' };

describe('numbers', () => {
  test.each([
    ['reached', share('95'), { thuc_hien: '95' }, 'met 100 ·'],
    ['with a percent sign', share('95'), { thuc_hien: '95 %' }, 'met 100 ·'],
    ['more', share('80'), { thuc_hien: '100' }, 'exceeded 125 ·'],
    ['less', count('12'), { thuc_hien: '11' }, 'missed 91,7 ·'],
    ['a hair below is not rounded up', share('100'), { so_dat: '1999', tong_so: '2000' }, 'missed 99,95 ·'],
    ['a third is exact', share('33,3'), { so_dat: '1', tong_so: '3' }, 'exceeded 100,1 ·'],
    ['counted by unit', count('12'), { theo_don_vi: units('7', '5') }, 'met 100 ·'],
    ['a unit not known', count('12'), { theo_don_vi: units('7', undefined) }, 'unknown · ·'],
    ['at most, kept', count('2', { phep_so: 'khong-qua' }), { thuc_hien: '2' }, 'met 100 ·'],
    ['at most, fewer', count('2', { phep_so: 'khong-qua' }), { thuc_hien: '1' }, 'exceeded 200 ·'],
    ['at most, none', count('2', { phep_so: 'khong-qua' }), { thuc_hien: '0' }, 'exceeded · ·'],
    ['at most, more', count('2', { phep_so: 'khong-qua' }), { thuc_hien: '4' }, 'missed 50 ·'],
    ['above the year before', share('95', { nam_truoc: '97,5' }), { thuc_hien: '98' }, 'exceeded 103,2 0,5'],
    ['below it', count('12', { nam_truoc: '1.362' }), { thuc_hien: '1.000' }, 'exceeded 8.333,3 -362'],
    ['nothing yet', count('12'), {}, 'unknown · ·'],
    ['no value in the plan', { don_vi_tinh: 'so-luong' }, { thuc_hien: '5' }, 'unmeasured · ·'],
  ] as const)('%s', (_name, target, result, expected) => {
    expect(judged(target, result as Partial<Result>)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ['reached', rating, { thuc_hien: 'Hoàn thành tốt nhiệm vụ' }, 'met · ·'],
    ['higher', rating, { thuc_hien: 'hoàn thành xuất sắc nhiệm vụ' }, 'exceeded · ·'],
    ['lower', rating, { thuc_hien: 'hoàn thành nhiệm vụ' }, 'missed · ·'],
    ['yes', { don_vi_tinh: 'co-khong', gia_tri: 'co' }, { thuc_hien: 'có' }, 'met · ·'],
    ['no', { don_vi_tinh: 'co-khong', gia_tri: 'co' }, { thuc_hien: 'khong' }, 'missed · ·'],
    [
      'as the year before',
      { ...rating, nam_truoc: 'hoàn thành nhiệm vụ' },
      { thuc_hien: 'hoàn thành tốt nhiệm vụ' },
      'met · 1',
    ],
    ['figures in other acts', {}, { thuc_hien: 'Theo báo cáo' }, 'unmeasured · ·'],
  ] as const)('%s', (_name, target, result, expected) => {
    expect(judged(target, result)).toBe(expected);
  });
});

describe('changed in the year', () => {
  test('dropped', () => {
    expect(judged(count('12'), { dieu_chinh: { bo: true, van_ban: '15/KH-VD' } })).toBe('dropped · ·');
  });

  test('another value', () => {
    const change = { gia_tri: '10', van_ban: '15/KH-VD' };
    expect(judged(count('12'), { thuc_hien: '10', dieu_chinh: change })).toBe('met 100 ·');
  });
});

function units(...values: readonly (string | undefined)[]): Result['theo_don_vi'] {
  return values.map((thuc_hien, index) => ({ don_vi: `Phòng ${index + 1}`, thuc_hien }));
}
