import type { Unchecked } from './unchecked.js';

/** Appendices and copies: what another rule sees, what the Decree leaves open, what no Word file shows. */
export const ATTACHMENTS_UNCHECKED: readonly Unchecked[] = [
  { id: 'APPX-08', reason: 'Đánh số trang riêng cho từng phụ lục đã được xét ở PNUM-05' },
  {
    id: 'APPX-10',
    reason: 'Nghị định không quy định hướng giấy của phụ lục: phụ lục nằm ngang được chấp nhận',
  },
  {
    id: 'COPY-02',
    reason:
      'Bản sao điện tử là tệp PDF từ ảnh quét: phiên bản PDF, màu, độ phân giải không có trong tệp Word',
  },
  {
    id: 'COPY-03',
    reason: 'Thông tin chữ ký số của bản sao điện tử do phần mềm ký số ghi vào tệp PDF',
  },
];
