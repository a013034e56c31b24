import * as z from 'zod';
import { fullDate, text, year } from './fields.js';

/**
 * How long an act matters to the documents of an office: a new act every year, one for the term of a congress or council,
 * one that launches or guides a movement, or one that stays.
 */
export const ACT_ROLES = ['hang-nam', 'nhiem-ky', 'phong-trao', 'lau-dai'] as const;
export type ActRole = (typeof ACT_ROLES)[number];

const period = z
  .strictObject({
    tu: year({ title: 'từ năm', description: 'Năm đầu: 2021.' }),
    den: year({ title: 'đến năm', description: 'Năm cuối: 2025; văn bản cho một năm thì cùng năm đầu.' }),
  })
  .refine(({ tu, den }) => tu <= den)
  .meta({
    title: 'thời kỳ',
    description: 'Những năm mà văn bản đặt ra nhiệm vụ, như tên văn bản đã ghi: {tu: 2021, den: 2025}.',
    expected: 'năm đầu không sau năm cuối, ví dụ {tu: 2021, den: 2025}',
    mend: 'ghi lại năm đầu và năm cuối như trong văn bản',
  });

const act = z.strictObject({
  so_ky_hieu: z
    .string()
    .regex(/^\d+[\p{L}\d]*([-/][\p{L}\d&]+)+$/u)
    .meta({
      title: 'số, ký hiệu',
      description:
        'Số và ký hiệu viết liền như trên văn bản: 10/KH-UBND, 34-CT/TW. Văn bản cùng số của năm khác, cơ quan khác ghi thành mục riêng; khi đó dẫn thêm ngày: {{dan "10/KH-UBND ngày 19/01/2024"}}.',
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
  thay_the_boi: text({
    title: 'thay thế bởi',
    description:
      'Số, ký hiệu của văn bản thay thế, có hay chưa có trong sổ; sổ có nhiều văn bản cùng số thì ghi thêm ngày hoặc năm.',
  }).optional(),
  vai_tro: z
    .enum(ACT_ROLES)
    .meta({
      title: 'vai trò',
      description:
        'hang-nam (mỗi năm một văn bản mới: kế hoạch, nghị quyết, chỉ tiêu, dự toán), nhiem-ky (của một nhiệm kỳ đại hội, hội đồng), phong-trao (phát động, hướng dẫn một phong trào), lau-dai (luật, chỉ thị dùng lâu dài).',
    })
    .optional(),
  thoi_ky: period.optional(),
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
