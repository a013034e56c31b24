/** The key `bieu_do` of a body: a chart and its figures. What the values must fulfil is told by the chart rules. */
import * as z from 'zod';
import { choice, text } from './fields.js';

/** How the values of a chart are drawn: `cot` as columns, `thanh` as bars from the left. */
export const CHART_KINDS = [{ id: 'cot' }, { id: 'thanh' }] as const;

/** Charts that the program makes from the results of a plan and the awards of the year. */
export const COMPUTED_CHARTS = [
  { id: 'chi-tieu-theo-danh-gia' },
  { id: 'chi-tieu-theo-don-vi' },
  { id: 'khen-thuong-theo-loai' },
] as const;
export type ComputedChart = (typeof COMPUTED_CHARTS)[number]['id'];

const label = z.string().min(1).meta({
  title: 'nhãn',
  description: 'Tên của một nhóm cột: đơn vị, năm, lĩnh vực.',
  numeric: true,
});

const value = z.string().meta({
  title: 'giá trị',
  description: 'Số viết 1.362 hoặc "12,5" (trong dấu nháy vì có dấu phẩy); chưa có số liệu thì để "".',
  numeric: true,
});

const series = z
  .strictObject({
    ten: text({
      title: 'tên dãy',
      description: 'In ở chú giải khi biểu đồ có nhiều dãy: Kế hoạch, Thực hiện.',
    }),
    gia_tri: z.array(value).min(1).meta({
      title: 'các giá trị',
      description: 'Mỗi nhãn một giá trị, theo thứ tự của nhan; chưa có số liệu thì để "", không ghi 0.',
      expected: 'các giá trị đặt trong [ ], cách nhau bằng dấu phẩy',
    }),
  })
  .meta({ title: 'dãy số liệu', description: 'Các khóa ten, gia_tri.' });

export const chartSchema = z
  .strictObject({
    ten: text({ title: 'tên biểu đồ', description: 'In đậm, ở giữa, phía trên biểu đồ.' }),
    don_vi_tinh: text({ title: 'đơn vị tính', description: 'In ở trục giá trị: "%", người, triệu đồng.' }),
    kieu: choice(CHART_KINDS, {
      title: 'kiểu biểu đồ',
      description: 'cot: cột đứng (không ghi là cot); thanh: thanh ngang, hợp với nhãn dài.',
    }).optional(),
    so_lieu: choice(COMPUTED_CHARTS, {
      title: 'số liệu',
      description:
        'Thay cho nhan và day, trong báo cáo tổng kết: chương trình lập biểu đồ từ kế hoạch, kết quả và khen thưởng.',
    }).optional(),
    nhan: z
      .array(label)
      .min(1)
      .meta({
        title: 'các nhãn',
        description: 'Mỗi nhãn một nhóm cột, không trùng nhau.',
        expected: 'các nhãn đặt trong [ ], cách nhau bằng dấu phẩy',
      })
      .optional(),
    day: z
      .array(series)
      .min(1)
      .meta({ title: 'các dãy số liệu', description: 'Từ một đến bốn dãy, mỗi dãy có ten và gia_tri.' })
      .optional(),
  })
  .meta({
    title: 'biểu đồ',
    description: 'Biểu đồ cột hoặc thanh: các nhãn (nhan) và từ một đến bốn dãy số liệu (day).',
  });
