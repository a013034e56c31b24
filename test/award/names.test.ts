import { describe, expect, test } from 'vitest';
import { compareNames, isSameName, plainName } from '../../src/award/data/names.js';

const sorted = (names: string) => names.split(', ').toSorted(compareNames).join(', ');

describe('names in the Vietnamese order', () => {
  test.each([
    [
      'letters',
      'Y, X, V, U, T, S, R, Q, P, O, N, M, L, K, I, H, G, Đ, E, D, C, B, A',
      'A, B, C, D, Đ, E, G, H, I, K, L, M, N, O, P, Q, R, S, T, U, V, X, Y',
    ],
    ['ă and â after all of a, before b', 'Ba, Ân, Ăn, Ay, An', 'An, Ay, Ăn, Ân, Ba'],
    ['ê, ô, ơ, ư after the plain letter', 'Ưng, Uy, Ơn, Ôn, Oy, Êm, Ey', 'Ey, Êm, Oy, Ôn, Ơn, Uy, Ưng'],
    ['tones: ngang, huyền, hỏi, ngã, sắc, nặng', 'Mạ, Má, Mã, Mả, Mà, Ma', 'Ma, Mà, Mả, Mã, Má, Mạ'],
    ['a tone counts less than a letter that follows', 'Hạnh, Hà, Hanh, Ha', 'Ha, Hà, Hanh, Hạnh'],
  ])('%s', (_, given, expected) => {
    expect(sorted(given)).toBe(expected);
  });

  test('by given name, then family name, then middle names', () => {
    const names = 'Trần Văn Bình, Lê An, Nguyễn Thị An, Nguyễn Minh An, Đỗ An, Dương An';
    expect(sorted(names)).toBe('Dương An, Đỗ An, Lê An, Nguyễn Minh An, Nguyễn Thị An, Trần Văn Bình');
  });

  test('however the tone is placed or composed', () => {
    expect(compareNames('Tạ Quang Hoà', 'Tạ Quang Hòa')).toBe(0);
    expect(compareNames('Tạ Quang Hòa'.normalize('NFD'), 'TẠ  QUANG HOÀ')).toBe(0);
    expect(sorted('Lê Huy, Lê Hoà, Lê Hoàn')).toBe('Lê Hoà, Lê Hoàn, Lê Huy');
  });
});

describe('names that are the same', () => {
  test.each(['Tạ Quang Hoà', 'tạ quang hòa', ' Tạ  Quang Hòa', 'Tạ Quang Hòa'.normalize('NFD')])(
    '‹%s›',
    (name) => {
      expect(isSameName(name, 'Tạ Quang Hòa')).toBe(true);
    },
  );

  test('a name that differs only in marks is another one, but looks alike', () => {
    expect(isSameName('Nguyễn Văn Mậu', 'Nguyễn Văn Mẫu')).toBe(false);
    expect(plainName('Nguyễn Văn Mậu')).toBe(plainName('NGUYỄN VĂN MẪU'));
    expect(plainName('Đặng Ơn')).toBe('dang on');
  });
});
