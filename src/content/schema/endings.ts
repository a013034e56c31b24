import * as z from 'zod';
import { listOf, partialDate, text } from './fields.js';

const ending = z.strictObject({
  cum_tu: listOf(
    text({ title: 'cụm từ', description: 'Chữ tìm trong bài, không kể chữ hoa, chữ thường: cấp huyện.' }),
    {
      title: 'các cụm từ',
      description: 'Những chữ trong văn bản cũ cho thấy điều này; tìm nguyên cả cụm.',
    },
  ),
  tu_ngay: partialDate({
    title: 'từ ngày',
    description: 'Ngày đầu tiên không còn đúng: 01/7/2025; chỉ biết năm thì ghi __/__/2025.',
    mend: 'ghi lại ngày dạng 01/7/2025, hoặc __/__/2025',
  }),
  cau_hoi: text({
    title: 'câu hỏi',
    description: 'Điều người soạn phải xem lại, in trong danh sách rà soát.',
  }),
  nguon: text({ title: 'nguồn', description: 'Biết điều này từ đâu.' }),
  muc_tin: z.enum(['van-ban', 'thu-cap', 'chua-ro']).meta({
    title: 'mức tin',
    description:
      'van-ban: đã đọc văn bản chính thức; thu-cap: báo chí, nguồn dẫn lại; chua-ro: chưa kiểm tra được.',
  }),
});

/** `content/het-thoi-han.yaml`: words of older documents that are no longer right from some day on. */
export const endingsSchema = z
  .strictObject({
    muc: listOf(ending, { title: 'các mục', description: 'Mỗi mục một điều đã thay đổi.' }),
  })
  .meta({
    title: 'Những điều hết thời hạn',
    description: 'Tên gọi, tổ chức, địa giới, phong trào không còn như cũ; dùng khi lập văn bản năm mới.',
  });

export type Ending = z.output<typeof endingsSchema>['muc'][number];
