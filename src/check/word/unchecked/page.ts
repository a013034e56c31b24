import type { Unchecked } from './unchecked.js';

/** Page and page number: what the Decree does not say. */
export const PAGE_UNCHECKED: readonly Unchecked[] = [
  {
    id: 'PAGE-05',
    reason:
      'Nghị định không quy định gáy đóng sách, in hai mặt, khoảng cách đầu trang và chân trang, chia cột, viền trang, hình mờ: không có gì để bắt lỗi',
  },
  {
    id: 'PNUM-06',
    reason:
      'Nghị định không nói trang thứ nhất của phụ lục có hiện số trang hay không: cả hai cách đều được chấp nhận',
  },
];
