import type { Unchecked } from './unchecked.js';

/** Legal bases, headings, running text: what is left to the reader's eye. */
export const BODY_UNCHECKED: readonly Unchecked[] = [
  {
    id: 'BASIS-01',
    reason:
      'căn cứ phải là văn bản quy định thẩm quyền, chức năng, nhiệm vụ và nội dung, cơ sở ban hành: người soạn phải đọc từng căn cứ mới biết',
  },
  {
    id: 'STRUCT-12',
    reason:
      'Nghị định không quy định cách trình bày dưới điểm (gạch đầu dòng, dấu cộng): không có gì để bắt lỗi',
  },
  {
    id: 'BODY-07',
    reason: 'Nghị định không quy định cỡ chữ, đường kẻ của bảng trong nội dung: chỉ xét phông chữ và màu chữ',
  },
];
