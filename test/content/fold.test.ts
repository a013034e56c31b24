import { describe, expect, test } from 'vitest';
import { foldForComparison } from '../../src/text/fold.js';

const SAME = [
  ['Ủy ban nhân dân', 'Uỷ ban nhân dân'],
  ['hòa', 'hoà'],
  ['Nguyễn Thị Thúy', 'Nguyễn Thị Thuý'],
  ['khỏe', 'khoẻ'],
  ['xóa', 'xoá'],
  ['HÒA', 'Hoà'],
  ['thủy lợi', 'THUỶ LỢI'],
  ['Nguyễn  Văn\u00a0Thành ', 'nguyễn văn thành'],
  ['Nguyễn Văn Thành'.normalize('NFD'), 'Nguyễn Văn Thành'],
] as const;

const DIFFERENT = [
  ['Thành', 'Thanh'],
  ['hòa', 'hóa'],
  ['quý', 'qúy'],
  ['đình', 'dình'],
  ['toàn', 'tòan'],
] as const;

describe('foldForComparison', () => {
  test.each(SAME)('%s = %s', (a, b) => {
    expect(a).not.toBe(b);
    expect(foldForComparison(a)).toBe(foldForComparison(b));
  });

  test.each(DIFFERENT)('%s ≠ %s', (a, b) => {
    expect(foldForComparison(a)).not.toBe(foldForComparison(b));
  });
});
