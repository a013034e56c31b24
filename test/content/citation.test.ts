import { describe, expect, test } from 'vitest';
import { cite } from '../../src/content/citation.js';
import { CITATION_FORMS } from '../../src/content/inline.js';
import type { Act } from '../../src/content/schema/register.js';

/** An invented act. */
const ACT: Act = {
  so_ky_hieu: '05/QĐ-VD',
  loai: 'Quyết định',
  ngay: { day: 7, month: 4, year: 2023 },
  co_quan: 'Cơ quan Ví dụ',
  trich_yeu: 'về việc lấy ví dụ',
  tinh_trang: 'chua-ro',
};

const FORMS = {
  'day-du': 'Quyết định số 05/QĐ-VD ngày 07/4/2023 của Cơ quan Ví dụ về việc lấy ví dụ',
  ngan: 'Quyết định số 05/QĐ-VD',
  ngay: 'Quyết định số 05/QĐ-VD ngày 07/4/2023',
  'co-quan': 'Quyết định số 05/QĐ-VD của Cơ quan Ví dụ',
  'ngay-co-quan': 'Quyết định số 05/QĐ-VD ngày 07/4/2023 của Cơ quan Ví dụ',
} as const;

describe('cite', () => {
  test.each(Object.entries(FORMS))('%s', (form, text) => {
    expect(cite(ACT, form as keyof typeof FORMS)).toBe(text);
  });

  test('with the date in full, as in decisions', () => {
    expect(cite(ACT, 'ngay', true)).toBe('Quyết định số 05/QĐ-VD ngày 07 tháng 4 năm 2023');
  });

  test('every form has its example', () => {
    expect(['tu-dong', ...Object.keys(FORMS)]).toEqual([...CITATION_FORMS]);
  });

  test('an act whose subject is not known is cited without', () => {
    const { trich_yeu: _, ...act } = ACT;
    expect(cite(act, 'day-du')).toBe(FORMS['ngay-co-quan']);
  });
});
