/** Fields that all entries of a law pack share. */
import * as z from 'zod';
import { choice, fullDate, text, yes } from '../../content/schema/fields.js';

/** How well an entry is known: its text was read, quoted by others, told by others, or not known to be so. */
export const CONFIDENCES = [
  { id: 'da-doc', words: 'đã đọc nguyên văn' },
  { id: 'trich-dan', words: 'theo trích dẫn' },
  { id: 'thu-cap', words: 'theo nguồn thứ cấp' },
  { id: 'chua-xac-minh', words: 'chưa xác minh' },
] as const;
export type Confidence = (typeof CONFIDENCES)[number]['id'];

export const AUTHORITIES = [
  { id: 'nguoi-dung-dau', words: 'người đứng đầu cơ quan' },
  { id: 'chu-tich-tinh', words: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { id: 'bo-truong', words: 'Bộ trưởng' },
  { id: 'thu-tuong', words: 'Thủ tướng Chính phủ' },
  { id: 'chu-tich-nuoc', words: 'Chủ tịch nước' },
] as const;
export type Authority = (typeof AUTHORITIES)[number]['id'];

export const clause = text({
  title: 'căn cứ',
  description: 'Điều, khoản, điểm và văn bản: Điều 24 khoản 1 điểm a Luật …',
});

export const confidence = choice(CONFIDENCES, {
  title: 'độ tin cậy',
  description: 'da-doc, trich-dan, thu-cap hoặc chua-xac-minh.',
});

export const note = text({ title: 'ghi chú', description: 'Điều cần đối chiếu, cách hiểu.' }).optional();

/** Entries that hold only for a time inside that of the pack. */
export const during = {
  tu: fullDate({ title: 'từ ngày', description: 'Ngày bắt đầu, khi khác ngày của gói.' }).optional(),
  den: fullDate({ title: 'đến ngày', description: 'Ngày cuối, khi khác ngày của gói.' }).optional(),
};

/** Whether packs of the levels below may put an entry of their own in the place of this one. */
export const openToLevelsBelow = yes({
  title: 'cấp dưới quy định',
  description: 'co: gói của cấp dưới được thay mục này; khong: không được.',
}).optional();

const DECIMAL = /^\d{1,9}([.,]\d{1,4})?$/u;

export const decimal = (title: string, description: string) =>
  z
    .string()
    .regex(DECIMAL)
    .transform((typed) => Number(typed.replace(',', '.')))
    .meta({ title, description, expected: 'một số, ví dụ 0,3', numeric: true });

/** A whole amount of money above zero. */
export const dong = (title: string, description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,11}$/u)
    .transform(Number)
    .meta({ title, description, expected: 'số đồng viết liền, ví dụ 10000', numeric: true });

/** The numbers of a rule, by name, as typed. */
export const parameters = z
  .record(
    z.string(),
    z.string().regex(DECIMAL).meta({
      title: 'tham số',
      description: 'Một con số của quy tắc.',
      expected: 'một số, ví dụ 70',
      numeric: true,
    }),
  )
  .meta({ title: 'tham số', description: 'Các con số của quy tắc: {ty_le: 70}.' });
