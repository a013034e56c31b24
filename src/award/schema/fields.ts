import * as z from 'zod';
import { text, year } from '../../content/schema/fields.js';

/** Code by which the lists of a dossier name each other's entries. */
export const code = z
  .string()
  .regex(/^[\p{L}\d.-]{1,16}$/u)
  .meta({
    title: 'mã',
    description: 'Mã ngắn, không trùng trong hồ sơ: CN01, HCTH, SK01.',
    expected: 'chữ và số viết liền, không quá 16 ký tự, ví dụ CN01',
  });

/** Code of a title or reward in the law packs. */
export const awardCode = z
  .string()
  .regex(/^[a-z][a-z-]{1,29}$/u)
  .meta({
    title: 'danh hiệu, hình thức',
    description: 'Mã trong quy định: ldtt, cstd-co-so, giay-khen; xem vanthu law.',
    expected: 'mã viết thường, nối bằng dấu gạch, ví dụ cstd-co-so',
  });

export const documentNumber = text({ title: 'số, ký hiệu', description: 'Số, ký hiệu văn bản: 12/QĐ-SVD.' });

export const wholeYear = year({ title: 'năm', description: 'Năm: 2025.' });

/** A whole number, none included. */
export const count = (title: string, description: string) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,5})$/u)
    .transform(Number)
    .meta({ title, description, expected: 'một số nguyên không âm', numeric: true });
