import { describe, expect, test } from 'vitest';
import { parseAgency } from '../../src/content/references.js';
import { signerIn } from '../../src/year/signer.js';

/** An agency with two people; terms as `từ ngày`–`đến ngày`, `-` for what is not known. */
function agencyWith(first: string, second = '01/01/2000–31/12/2000') {
  const [a, b] = [first, second].map((term) => term.split('–').map((day) => (day === '-' ? '' : day)));
  const person = (name: string, [from, to]: string[] = []) =>
    `  - ho_ten: ${name}\n    nhiem_ky:\n      - chuc_vu: Giám đốc\n        hinh_thuc_ky: truc-tiep\n        tu_ngay: ${from}\n        den_ngay: ${to}\n`;
  return parseAgency({
    file: 'co-quan.yaml',
    text: `ten: Sở Ví dụ\nky_hieu: SVD\ndia_danh: Mẫu\nchuc_vu_dung_dau: Giám đốc\ndon_vi:\n  - ten: Văn phòng\n    viet_tat: VP\nnguoi_ky:\n${person('Lê Văn Thí', a)}${person('Trần Thị Dụ', b)}`,
  });
}

describe('who signs in 2025', () => {
  test.each([
    ['01/3/2020–-', undefined, { kind: 'keep' }],
    ['01/3/2020–31/12/2026', undefined, { kind: 'keep' }],
    ['01/3/2020–30/6/2024', '01/7/2024–-', { kind: 'replace', name: 'Trần Thị Dụ' }],
    ['01/3/2020–30/6/2025', '01/7/2025–-', { kind: 'ask' }],
    ['01/3/2020–30/6/2024', undefined, { kind: 'ask' }],
    ['-–-', undefined, { kind: 'ask' }],
    ['-–-', '01/7/2024–-', { kind: 'ask' }],
  ])('%s, the other %s', (first, second, expected) => {
    expect(signerIn(2025, 'Lê Văn Thí', agencyWith(first, second))).toMatchObject(expected);
  });

  test('a name that the agency does not know is asked', () => {
    expect(signerIn(2025, 'Người Lạ', agencyWith('01/3/2020–-')).kind).toBe('ask');
  });
});
