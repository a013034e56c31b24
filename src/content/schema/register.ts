import * as z from 'zod';
import { fullDate, text } from './fields.js';

const act = z.strictObject({
  so_ky_hieu: z
    .string()
    .regex(/^\d+[\p{L}\d]*([-/][\p{L}\d&]+)+$/u)
    .meta({
      title: 'số, ký hiệu',
      description: 'Số và ký hiệu viết liền như trên văn bản: 10/KH-UBND, 34-CT/TW.',
      expected: 'số và ký hiệu viết liền, ví dụ 10/KH-UBND',
    }),
  loai: text({
    title: 'loại văn bản',
    description: 'Tên loại, viết hoa chữ đầu: Kế hoạch, Quyết định, Chỉ thị.',
  }),
  ngay: fullDate({ title: 'ngày ban hành', description: 'Ngày ban hành: 19/01/2024.' }),
  co_quan: text({
    title: 'cơ quan ban hành',
    description: 'Viết như khi dẫn trong câu: UBND tỉnh, Bộ Chính trị.',
  }),
  trich_yeu: text({
    title: 'trích yếu',
    description:
      'Viết như khi dẫn trong câu, sau tên cơ quan: về việc …, ban hành …. Bỏ trống khi chưa biết.',
  }).optional(),
  tinh_trang: z.enum(['con-hieu-luc', 'het-hieu-luc', 'chua-ro']).meta({
    title: 'tình trạng',
    description: 'con-hieu-luc, het-hieu-luc (kể cả bị thay thế), hoặc chua-ro khi chưa kiểm tra được.',
  }),
  hieu_luc_tu: fullDate({
    title: 'hiệu lực từ',
    description: 'Ngày có hiệu lực, nếu khác ngày ban hành.',
  }).optional(),
  hieu_luc_den: fullDate({
    title: 'hiệu lực đến',
    description: 'Ngày cuối còn hiệu lực, nếu đã hết.',
  }).optional(),
  thay_the_boi: text({ title: 'thay thế bởi', description: 'Số, ký hiệu của văn bản thay thế.' }).optional(),
  ghi_chu: text({
    title: 'ghi chú',
    description: 'Nguồn, điều cần đối chiếu. Không in ra văn bản.',
  }).optional(),
});

/** `content/van-ban.yaml`: every act that the documents cite. */
export const registerSchema = z
  .strictObject({
    van_ban: z.array(act).meta({ title: 'văn bản', description: 'Các văn bản được dẫn trong nội dung.' }),
  })
  .meta({
    title: 'Sổ văn bản dẫn chiếu',
    description: 'Mọi văn bản được viện dẫn, với ngày và tình trạng hiệu lực.',
  });

export type Register = z.output<typeof registerSchema>;
export type Act = Register['van_ban'][number];
