import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { COPY_FORMS } from '../../decree30/marks.js';
import { body } from './body.js';
import { choice, text, yes } from './fields.js';
import { agencySigner, filing, issueDate, recipientList, registeredNumber } from './head-fields.js';

export const copy = z
  .strictObject({
    hinh_thuc: choice(COPY_FORMS, {
      title: 'hình thức sao',
      description: 'sao-y, sao-luc hoặc trich-sao.',
      clause: clause('PL I, Phần II'),
    }),
    so: registeredNumber.optional(),
    ngay: issueDate.optional(),
    noi_nhan: recipientList,
    luu: filing,
    nguoi_ky: agencySigner,
  })
  .meta({ title: 'bản sao', description: 'In thêm phần thể thức bản sao ở cuối văn bản.' });

const separateFile = yes({
  title: 'tệp riêng',
  description: 'co: ghi ra một tệp Word riêng, góc trên có dòng số, ký hiệu và thời gian ký số.',
  clause: clause('PL I, III.1.d'),
}).optional();

export const appendix = z.strictObject({
  tieu_de: text({
    title: 'tiêu đề phụ lục',
    description: 'In hoa, ở giữa.',
    clause: clause('PL I, III.1.b'),
  }),
  tep_rieng: separateFile,
  ngang: yes({ title: 'trang ngang', description: 'co: trang nằm ngang, cho bảng rộng.' }).optional(),
  noi_dung: body('nội dung phụ lục'),
});

export const attachedText = z
  .strictObject({
    ten_loai: text({
      title: 'tên loại',
      description: 'Loại của văn bản kèm theo: Quy chế, Quy định, Kế hoạch, Đề án.',
    }),
    trich_yeu: text({ title: 'trích yếu', description: 'Trích yếu của văn bản kèm theo.' }),
    tep_rieng: separateFile,
    noi_dung: body('nội dung văn bản kèm theo'),
  })
  .meta({
    title: 'văn bản kèm theo',
    description: 'Văn bản được ban hành hoặc phê duyệt kèm theo, in ở các trang sau.',
    clause: clause('PL III, Mẫu 1.3'),
  });
