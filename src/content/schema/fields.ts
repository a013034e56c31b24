import * as z from 'zod';
import { isFullDate, parseDate } from '../../document/date.js';

/**
 * Building blocks of the schemas. Every field carries a Vietnamese label (`title`) and one line of explanation
 * (`description`): messages, the JSON Schema for editors and later forms are made from them. `expected` says in a
 * message what would have been right; `clause` where that is laid down.
 */
export interface FieldMeta extends z.core.GlobalMeta {
  readonly title: string;
  readonly description: string;
  readonly expected?: string;
  readonly mend?: string;
  readonly clause?: string;
  /** Editors read an unquoted 2024 as a number: the JSON Schema then allows one. */
  readonly numeric?: boolean;
}

/** A line or paragraph of text; may hold `{{nam}}` and citations. */
export function text(meta: FieldMeta) {
  return z.string().min(1).meta(meta);
}

export function listOf<Item extends z.ZodType>(item: Item, meta: FieldMeta) {
  return z.array(item).min(1).meta(meta);
}

/** A whole or decimal number inside a range, typed with a point or a comma. */
export function numberBetween(min: number, max: number, meta: FieldMeta) {
  return z
    .string()
    .regex(/^\d+([.,]\d+)?$/u)
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((value) => value >= min && value <= max)
    .meta({
      expected: `một số từ ${vietnameseNumber(min)} đến ${vietnameseNumber(max)}`,
      numeric: true,
      ...meta,
    });
}

/** One of a few numbers. */
export function numberOneOf(values: readonly number[], meta: FieldMeta) {
  return z
    .string()
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((value) => values.includes(value))
    .meta({ expected: values.map(vietnameseNumber).join(' hoặc '), numeric: true, ...meta });
}

export function year(meta: FieldMeta) {
  return z
    .string()
    .regex(/^(19|20)\d\d$/u)
    .transform(Number)
    .meta({ expected: 'một năm có bốn chữ số', numeric: true, ...meta });
}

/** A date as clerks type it; `__` stands for a day or month not known yet. */
export function partialDate(meta: FieldMeta) {
  return z
    .string()
    .transform((typed, context) => parseDate(typed) ?? noSuchDate(context))
    .meta({
      expected: 'một ngày có thật, dạng 19/01/2024 (phần chưa biết viết __, ví dụ __/01/2024)',
      ...meta,
    });
}

/** A date of which everything is known. */
export function fullDate(meta: FieldMeta) {
  return z
    .string()
    .transform((typed, context) => {
      const date = parseDate(typed);
      return date && isFullDate(date) ? date : noSuchDate(context);
    })
    .meta({ expected: 'một ngày có thật, dạng 19/01/2024', ...meta });
}

function noSuchDate(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom' });
  return z.NEVER;
}

function vietnameseNumber(value: number): string {
  return String(value).replace('.', ',');
}
