/** A target of a plan: what is measured, against what, who answers for it. Whether the value fits is a matter of rules. */
import * as z from 'zod';
import { choice, fullDate, listOf, text } from './fields.js';

/** What a target is measured in. A target without a measure points to the acts that hold its figures. */
export const MEASURES = [
  { id: 'ty-le', words: '%' },
  { id: 'so-luong', words: 'số lượng' },
  { id: 'xep-loai', words: 'mức xếp loại' },
  { id: 'co-khong', words: 'có/không' },
] as const;
export type Measure = (typeof MEASURES)[number]['id'];

/** How the result must stand to the value. */
export const OPERATORS = [
  { id: 'it-nhat', sign: '≥' },
  { id: 'bang', sign: '=' },
  { id: 'khong-qua', sign: '≤' },
  { id: 'dat', sign: 'đạt' },
] as const;
export type Operator = (typeof OPERATORS)[number]['id'];

/** Code by which results name a target. */
export const targetCode = z
  .string()
  .regex(/^[\p{L}\d.-]{1,12}$/u)
  .meta({
    title: 'mã',
    description: 'Mã ngắn để ghi kết quả: T1, T2.',
    expected: 'chữ và số viết liền, không quá 12 ký tự, ví dụ T1',
  });

export const actNumber = text({
  title: 'văn bản',
  description:
    'Số, ký hiệu của văn bản, viết như trong van-ban.yaml: 10/KH-UBND; sổ có nhiều văn bản cùng số thì thêm ngày: 10/KH-UBND ngày 19/01/2024.',
});

export const targetSchema = z.strictObject({
  ma: targetCode,
  noi_dung: text({ title: 'chỉ tiêu', description: 'Nội dung chỉ tiêu, viết như trong kế hoạch.' }),
  don_vi_tinh: choice(MEASURES, {
    title: 'đơn vị tính',
    description:
      'ty-le (%), so-luong, xep-loai (mức xếp loại) hoặc co-khong. Bỏ trống khi số liệu của chỉ tiêu nằm ở văn bản khác.',
  }).optional(),
  phep_so: choice(OPERATORS, {
    title: 'phép so',
    description:
      'it-nhat (≥), bang (=), khong-qua (≤) hoặc dat (đạt). Bỏ trống: it-nhat cho số, dat cho xếp loại và có/không.',
  }).optional(),
  gia_tri: text({
    title: 'giá trị',
    description: 'Mức phải đạt: 100; 12; hoàn thành xuất sắc nhiệm vụ; co. Kế hoạch không nêu thì bỏ trống.',
    numeric: true,
  }).optional(),
  nam_truoc: text({
    title: 'năm trước',
    description: 'Kết quả năm trước, cùng đơn vị tính, để so sánh.',
    numeric: true,
  }).optional(),
  phu_trach: text({
    title: 'phụ trách',
    description: 'Tên hoặc chữ viết tắt của đơn vị chịu trách nhiệm, như trong co-quan.yaml.',
  }).optional(),
  han: fullDate({ title: 'hạn', description: 'Ngày phải đạt: 30/11/2024.' }).optional(),
  minh_chung: text({
    title: 'minh chứng',
    description: 'Tài liệu phải có để chứng minh kết quả: quyết định công nhận, báo cáo.',
  }).optional(),
  van_ban: listOf(actNumber, {
    title: 'văn bản giao',
    description: 'Số, ký hiệu các văn bản giao chỉ tiêu này.',
  }).optional(),
  phong_trao: text({
    title: 'phong trào',
    description: 'Mã của phong trào mà chỉ tiêu thuộc về, ở khóa phong_trao.',
  }).optional(),
});

export type Target = z.output<typeof targetSchema>;
