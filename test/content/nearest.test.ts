import { describe, expect, test } from 'vitest';
import { nearestAct, nearestKey } from '../../src/text/nearest.js';

const ACTS = ['1440/QĐ-UBND', '10/KH-UBND', '34-CT/TW', '2043-KL/TU'];

describe('nearestAct', () => {
  test.each([
    ['1440/QD-UBND', '1440/QĐ-UBND'],
    ['1440/qđ-ubnd', '1440/QĐ-UBND'],
    ['1440 /QĐ - UBND', '1440/QĐ-UBND'],
    ['440/QĐ-UBND', '1440/QĐ-UBND'],
    ['010/KH-UBND', '10/KH-UBND'],
    ['34/CT-TW', '34-CT/TW'],
  ])('%s is %s', (typed, act) => {
    expect(nearestAct(typed, ACTS)).toBe(act);
  });

  test.each(['99/KH-UBND', '11/KH-UBND', '10/NQ-HĐND', '35-CT/TW', ''])('%s is none of them', (typed) => {
    expect(nearestAct(typed, ACTS)).toBeUndefined();
  });
});

describe('nearestKey', () => {
  test.each([
    ['trích yếu', 'trich_yeu'],
    ['noi-nhan', 'noi_nhan'],
    ['luuu', 'luu'],
    ['quyet dinh ban hanh', 'quyet-dinh-ban-hanh'],
  ])('%s is %s', (typed, key) => {
    expect(nearestKey(typed, ['luu', 'trich_yeu', 'noi_nhan', 'quyet-dinh-ban-hanh'])).toBe(key);
  });

  test('nothing is near to a key like no other', () => {
    expect(nearestKey('xyzabc', ['luu', 'trich_yeu'])).toBeUndefined();
    expect(nearestKey('luu', [])).toBeUndefined();
  });
});
