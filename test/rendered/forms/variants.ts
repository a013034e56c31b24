import type { ExampleChanges } from '../../support/form-examples.js';

/** An example with something different in it. */
export interface Variant {
  readonly name: string;
  readonly of: string;
  readonly changes: ExampleChanges;
}

const SENTENCE = 'Các phòng, đơn vị thuộc Sở tổ chức thực hiện, báo cáo kết quả về Văn phòng Sở. ';
/** More text than a page holds, landscape or not. */
const LONG_TEXT = Array.from({ length: 8 }, () => SENTENCE.repeat(9).trim());

/** Forms that no example shows as it stands. */
export const VARIANTS: readonly Variant[] = [
  {
    name: 'phụ lục điện tử',
    of: 'van-ban-phu-luc',
    changes: { dien_tu: 'co', 'phu_luc.0.tep_rieng': 'co', 'phu_luc.1.tep_rieng': 'co' },
  },
  {
    name: 'phụ lục dài',
    of: 'van-ban-phu-luc',
    changes: {
      noi_dung: [...LONG_TEXT, 'Chi tiết tại Phụ lục I và Phụ lục II.'],
      'phu_luc.0.noi_dung': LONG_TEXT,
      'phu_luc.1.noi_dung': LONG_TEXT,
    },
  },
  { name: 'bản sao điện tử', of: 'ban-sao', changes: { dien_tu: 'co' } },
  { name: 'sao lục', of: 'ban-sao', changes: { 'ban_sao.hinh_thuc': 'sao-luc' } },
  { name: 'trích sao', of: 'ban-sao', changes: { 'ban_sao.hinh_thuc': 'trich-sao' } },
  { name: 'khẩn', of: 'cong-dien', changes: { do_khan: 'khan' } },
  { name: 'thượng khẩn', of: 'cong-dien', changes: { do_khan: 'thuong-khan' } },
  { name: 'hỏa tốc', of: 'cong-dien', changes: { do_khan: 'hoa-toc' } },
  { name: 'nội bộ', of: 'van-ban-mat-khan', changes: { luu_hanh: 'luu-hanh-noi-bo' } },
];
