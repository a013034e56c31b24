import * as z from 'zod';
import { choice, type FieldMeta, text, year } from '../../content/schema/fields.js';
import { unwrap } from '../../content/schema/walk.js';

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

/** A value of a choice, with the words that a clerk reads in a workbook. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly words: string;
}

const OPTIONS = z.registry<{ readonly options: readonly Option[] }>();

/** As `choice`, with words for its values. */
export function wordedChoice<Id extends string>(options: readonly Option<Id>[], meta: FieldMeta) {
  return choice(options, meta).register(OPTIONS, { options });
}

const YES: readonly Option[] = [
  { id: 'co', words: 'có' },
  { id: 'khong', words: 'không' },
];

/** The values of a choice or of a field of yes and no; none for any other field. */
export function optionsOf(field: z.core.$ZodType): readonly Option[] {
  const { schema } = unwrap(field);
  const isYes = schema instanceof z.ZodPipe && schema.in instanceof z.ZodEnum;
  return isYes ? YES : (OPTIONS.get(schema)?.options ?? []);
}
