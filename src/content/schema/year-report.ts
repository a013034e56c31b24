import * as z from 'zod';
import { kindOf } from '../../decree30/kinds.js';
import { body } from './body.js';
import type { DocumentType } from './documents.js';
import { listOf, text, year } from './fields.js';
import { actNumber, targetCode, targetSchema } from './target.js';

const part = (title: string) => body(title);

const movement = z.strictObject({
  ma: targetCode.optional(),
  ten: text({
    title: 'tên phong trào',
    description: 'Tên phong trào, khi kế hoạch không ghi mã của phong trào.',
  }).optional(),
  van_ban: actNumber.optional(),
  den: year({ title: 'đến năm', description: 'Năm cuối của phong trào, khi kế hoạch không ghi.' }).optional(),
  ket_qua: text({ title: 'kết quả', description: 'Một đoạn về kết quả thực hiện phong trào.' }),
});

const weakness = z.strictObject({
  noi_dung: text({ title: 'hạn chế', description: 'Một hạn chế.' }),
  nguyen_nhan: text({ title: 'nguyên nhân', description: 'Vì sao có hạn chế này.' }).optional(),
  giai_phap: text({
    title: 'giải pháp',
    description: 'Việc sẽ làm để khắc phục; in ở phần phương hướng.',
  }).optional(),
});

const otherFigure = z.strictObject({
  noi_dung: text({ title: 'nội dung', description: 'Số này là gì.' }),
  gia_tri: text({ title: 'giá trị', description: 'Số như trong lời văn: 12; 45,5%.', numeric: true }),
  nguon: text({ title: 'nguồn', description: 'Lấy ở đâu: số, ngày văn bản, báo cáo, sổ theo dõi.' }),
});

/** The keys of the report that are data, not words to print. */
export const yearReportData = {
  phong_trao: listOf(movement, {
    title: 'kết quả phong trào',
    description: 'Kết quả từng phong trào do cấp trên phát động, mỗi phong trào một đoạn.',
  }).optional(),
  han_che: listOf(weakness, {
    title: 'hạn chế',
    description: 'Các hạn chế, mỗi hạn chế có nguyên nhân và giải pháp.',
  }).optional(),
  chi_tieu_nam_sau: listOf(targetSchema, {
    title: 'chỉ tiêu năm sau',
    description:
      'Các chỉ tiêu của năm sau, ghi như chi_tieu của kế hoạch; in bằng bảng so_lieu: chi-tieu-nam-sau.',
  }).optional(),
  so_lieu_khac: listOf(otherFigure, {
    title: 'số liệu khác',
    description: 'Các số có trong lời văn mà kế hoạch và kết quả không có, với nguồn. Không in.',
  }).optional(),
};

export type YearReport = z.output<z.ZodObject<typeof yearReportData>>;

/** Báo cáo tổng kết phong trào thi đua và công tác khen thưởng. */
export const yearReport: DocumentType = {
  name: 'bao-cao-tong-ket',
  title: 'báo cáo tổng kết phong trào thi đua và công tác khen thưởng',
  kind: kindOf('bao-cao'),
  fields: {
    ket_qua: text({
      title: 'tệp kết quả',
      description: 'Tên tệp kết quả trong cùng thư mục; bỏ trống thì là ket-qua.yaml.',
    }).optional(),
    ke_hoach: text({
      title: 'tệp kế hoạch',
      description: 'Tên tệp kế hoạch trong cùng thư mục; bỏ trống thì là tệp mà tệp kết quả ghi.',
    }).optional(),
    mo_dau: listOf(text({ title: 'đoạn', description: 'Một đoạn văn.' }), {
      title: 'mở đầu',
      description: 'Các đoạn trước mục I.',
    }),
    dac_diem: part('đặc điểm tình hình').optional(),
    lanh_dao: part('công tác lãnh đạo, chỉ đạo'),
    phat_dong: part('tổ chức, phát động phong trào'),
    thuc_hien_chi_tieu: part('kết quả thực hiện các chỉ tiêu'),
    dien_hinh: part('điển hình tiên tiến, mô hình mới').optional(),
    cum_khoi: part('hoạt động cụm, khối thi đua').optional(),
    khen_thuong: part('kết quả khen thưởng'),
    tham_dinh: part('thẩm định, hồ sơ khen thưởng').optional(),
    quy: part('quỹ thi đua, khen thưởng').optional(),
    kiem_tra: part('kiểm tra, giải quyết đơn thư').optional(),
    bo_may: part('tổ chức bộ máy').optional(),
    uu_diem: part('ưu điểm'),
    bai_hoc: part('bài học kinh nghiệm').optional(),
    phuong_huong: part('phương hướng, nhiệm vụ'),
    kien_nghi: part('kiến nghị, đề xuất').optional(),
    ket_thuc: text({ title: 'câu kết', description: 'Đoạn cuối, sau các mục.' }).optional(),
    ...yearReportData,
  },
};
