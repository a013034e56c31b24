import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { TEXT } from '../../decree30/layout.js';
import { listOf, partialDate, text, year } from './fields.js';

/** The keys at the head of every document: what its frame is made from. */
export const headShape = {
  mau: text({
    title: 'mẫu',
    description: 'Tên mẫu trong thư mục templates, cũng là tên loại nội dung của tệp này.',
  }),
  nam: year({
    title: 'năm',
    description: 'Năm mà văn bản nói đến; {{nam}}, {{nam_truoc}}, {{nam_sau}} tính từ đây.',
  }),
  trang_thai: z.enum(['du-thao', 'trinh-ky', 'ban-hanh']).meta({
    title: 'trạng thái',
    description:
      'du-thao: dự thảo, có đóng khung DỰ THẢO; trinh-ky: trình ký, số và ngày có thể để trống; ban-hanh: đã ban hành, không còn chỗ trống.',
  }),
  so: z
    .string()
    .regex(/^(0[1-9]|[1-9]\d*)$/u)
    .meta({
      title: 'số',
      description: 'Số đăng ký tại văn thư. Bỏ trống khi chưa có số.',
      expected: 'chữ số Ả Rập; chỉ số dưới 10 mới có số 0 ở trước (05, 12)',
      mend: 'sửa theo số trong sổ đăng ký, hoặc bỏ trống khi chưa có số',
      clause: TEXT.numberAndSymbol.clause,
      numeric: true,
    })
    .optional(),
  ky_hieu: text({
    title: 'ký hiệu',
    description: 'Thường bỏ khóa này: chương trình ghép chữ viết tắt tên loại và cơ quan (KH-SKHCN).',
    clause: clause('PL I, II.3.b'),
  }).optional(),
  ngay: partialDate({
    title: 'ngày ban hành',
    description: 'Dạng 19/01/2024; phần chưa biết viết __ (__/__/2024); chưa biết gì thì bỏ trống.',
    mend: 'sửa ngày ban hành, hoặc bỏ trống khi chưa ban hành',
    clause: clause('PL I, II.4.b'),
  }).optional(),
  trich_yeu: text({
    title: 'trích yếu',
    description: 'Nội dung chủ yếu của văn bản trong một câu hoặc cụm từ ngắn, không có dấu chấm ở cuối.',
    clause: clause('PL I, II.5.a'),
  }),
  kinh_gui: listOf(text({ title: 'nơi kính gửi', description: 'Tên cơ quan, đơn vị hoặc cá nhân.' }), {
    title: 'kính gửi',
    description: 'Chỉ dùng cho công văn, tờ trình và báo cáo gửi cấp trên.',
    clause: clause('PL I, II.9.b'),
  }).optional(),
  noi_nhan: listOf(
    text({ title: 'nơi nhận', description: 'Một dòng, không gạch đầu dòng, không dấu ở cuối.' }),
    {
      title: 'nơi nhận',
      description:
        'Các dòng dưới «Nơi nhận:», trừ dòng Lưu; chương trình tự thêm gạch đầu dòng và dấu ở cuối.',
      clause: clause('PL I, II.9.d'),
    },
  ),
  luu: text({
    title: 'lưu',
    description:
      'Phần sau chữ «Lưu:» của dòng cuối: VT, chữ viết tắt đơn vị soạn thảo và số bản lưu nếu cần: VT, HCTH.',
    clause: clause('PL I, II.9.d'),
  }),
  nguoi_ky: text({
    title: 'người ký',
    description:
      'Họ và tên một người trong co-quan.yaml; chức vụ và hình thức ký lấy từ nhiệm kỳ của người đó.',
    clause: clause('PL I, II.7.c'),
  }),
};

const headSchema = z.object(headShape);

/** What every document has, whatever its body. */
export type Head = z.output<typeof headSchema>;
