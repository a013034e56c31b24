import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The years of the cycle of sixty: stems and branches go round together. */
export const LUNAR_YEARS: CapitalList = {
  clause: clause('PL II, V.8.a'),
  decree: ['Kỷ Tỵ', 'Tân Hợi', 'Mậu Tuất', 'Mậu Thân'],
  others: Array.from(
    { length: STEMS.length * (BRANCHES.length / 2) },
    (_, year) => `${STEMS[year % STEMS.length]} ${BRANCHES[year % BRANCHES.length]}`,
  ).filter((year) => !['Kỷ Tỵ', 'Tân Hợi', 'Mậu Tuất', 'Mậu Thân'].includes(year)),
};

/** Festivals: `tết` in lower case, a capital for the first syllable of the name. */
export const FESTIVALS: CapitalList = {
  clause: clause('PL II, V.8.b'),
  decree: ['tết Nguyên đán', 'tết Đoan ngọ', 'tết Trung thu'],
  others: ['tết Nguyên tiêu', 'tết Hàn thực', 'tết Thanh minh'],
};

/** Holidays and days of remembrance, without the word `ngày` before them. */
export const HOLIDAYS: CapitalList = {
  clause: clause('PL II, V.5'),
  decree: ['Quốc khánh', 'Tổng tuyển cử đầu tiên', 'Quốc tế Lao động', 'Phụ nữ Việt Nam'],
  others: [
    'Quốc tế Phụ nữ',
    'Quốc tế Thiếu nhi',
    'Nhà giáo Việt Nam',
    'Thầy thuốc Việt Nam',
    'Thương binh - Liệt sĩ',
    'Giải phóng miền Nam',
    'Gia đình Việt Nam',
    'Doanh nhân Việt Nam',
    'Pháp luật Việt Nam',
  ],
};

export const CALENDAR_WORDS_CLAUSE = clause('PL II, V.8.c');

/** Days of the week in words; Sunday has no number. */
export const WEEKDAYS: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** Months in words. */
export const MONTHS: readonly string[] = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười một',
  'mười hai',
  'mười',
  'chạp',
];
