import type { Unchecked } from './unchecked.js';

/** Number, date, name of the kind, subject: what is left to the reader's eye. */
export const TITLE_UNCHECKED: readonly Unchecked[] = [
  {
    id: 'NUM-02',
    reason:
      'hệ thống số riêng của Hội đồng, Ban, Tổ: phải đối chiếu với sổ đăng ký văn bản, tệp Word không có thông tin này',
  },
  {
    id: 'DATE-04',
    reason:
      'địa danh của đơn vị công an, quân đội theo quy định riêng của hai bộ: chương trình không xét địa danh của các đơn vị này',
  },
  {
    id: 'TITLE-07',
    reason: 'Nghị định không quy định dấu kết thúc và số dòng tối đa của trích yếu: không có gì để bắt lỗi',
  },
];
