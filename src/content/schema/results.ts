import * as z from 'zod';
import { awardResultsShape } from './award-results.js';
import { fullDate, listOf, text, yes } from './fields.js';
import { actNumber, targetCode } from './target.js';

const value = {
  thuc_hien: text({
    title: 'thực hiện',
    description:
      'Kết quả, cùng đơn vị tính với chỉ tiêu: 97,5; 12; hoàn thành tốt nhiệm vụ; co. Chưa có thì bỏ trống.',
    numeric: true,
  }).optional(),
  so_dat: text({
    title: 'số đạt',
    description: 'Chỉ tiêu ty-le: số đạt, đi với tong_so; chương trình tính tỷ lệ.',
    numeric: true,
  }).optional(),
  tong_so: text({
    title: 'tổng số',
    description: 'Chỉ tiêu ty-le: tổng số, đi với so_dat.',
    numeric: true,
  }).optional(),
};

const unitResult = z.strictObject({
  don_vi: text({ title: 'đơn vị', description: 'Tên hoặc chữ viết tắt của đơn vị.' }),
  ...value,
});

const change = z.strictObject({
  van_ban: actNumber.optional(),
  bo: yes({ title: 'bỏ', description: 'co: chỉ tiêu không thực hiện nữa.' }).optional(),
  gia_tri: text({
    title: 'giá trị mới',
    description: 'Mức phải đạt sau khi điều chỉnh.',
    numeric: true,
  }).optional(),
});

const result = z.strictObject({
  ma: targetCode,
  ...value,
  minh_chung: text({
    title: 'minh chứng',
    description: 'Tài liệu chứng minh kết quả: số, ngày quyết định công nhận, báo cáo.',
  }).optional(),
  nguyen_nhan: text({ title: 'nguyên nhân', description: 'Vì sao chưa đạt.' }).optional(),
  giai_phap: text({ title: 'giải pháp', description: 'Làm gì để đạt, hoặc để khắc phục.' }).optional(),
  dieu_chinh: change
    .meta({
      title: 'điều chỉnh',
      description: 'Chỉ tiêu được bỏ hoặc đổi trong năm, và văn bản quyết định việc đó.',
    })
    .optional(),
  theo_don_vi: listOf(unitResult, {
    title: 'theo đơn vị',
    description: 'Kết quả của từng đơn vị; chương trình cộng lại và so với kết quả chung.',
  }).optional(),
});

/** `content/<year>/ket-qua.yaml`: the results of a plan's targets through the year. */
export const resultsSchema = z
  .strictObject({
    ke_hoach: text({
      title: 'kế hoạch',
      description: 'Tên tệp kế hoạch trong cùng thư mục: ke-hoach-thi-dua.yaml.',
    }),
    so_lieu_den: fullDate({
      title: 'số liệu đến ngày',
      description: 'Ngày chốt số liệu: 30/6/2024.',
    }),
    gia_dinh: yes({
      title: 'giả định',
      description: 'co: số liệu giả định, để minh họa; báo cáo lấy số liệu này chỉ soạn được ở dạng dự thảo.',
    }).optional(),
    ket_qua: listOf(result, {
      title: 'kết quả',
      description: 'Kết quả của từng chỉ tiêu, mỗi chỉ tiêu của kế hoạch đúng một mục.',
    }).optional(),
    nguon: text({
      title: 'nguồn',
      description: 'Thay cho ket_qua: tệp .xlsx đặt cạnh tệp này, tạo bằng lệnh vanthu new ket-qua.',
    }).optional(),
    trang: text({
      title: 'trang tính',
      description: 'Tên trang (sheet) trong tệp .xlsx; cần khi tệp có nhiều trang.',
    }).optional(),
    ...awardResultsShape,
  })
  .meta({ title: 'Kết quả', description: 'Kết quả thực hiện các chỉ tiêu của kế hoạch trong năm.' });

export type Results = z.output<typeof resultsSchema>;
export type Result = NonNullable<Results['ket_qua']>[number];
export type ResultValue = Pick<Result, 'thuc_hien' | 'so_dat' | 'tong_so'>;
