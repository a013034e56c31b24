import * as z from 'zod';
import { clause } from '../../decree30/clause.js';
import { isFullDate, parseDate } from '../../document/date.js';

// A validator that compiles itself first pays after thousands of documents; a run has a few.
z.config({ jitless: true });

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
  /** A general body: see `body.ts`. */
  readonly isBody?: boolean;
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
    .regex(/^\d+([.,]\d+)?$/u, { abort: true })
    .refine((typed) => numberOf(typed) >= min && numberOf(typed) <= max)
    .transform(numberOf)
    .meta({
      expected: `một số từ ${vietnameseNumber(min)} đến ${vietnameseNumber(max)}`,
      numeric: true,
      ...meta,
    });
}

/** Căn cứ: the program puts the marks at their ends. */
export function legalBases() {
  return listOf(text({ title: 'căn cứ', description: 'Một căn cứ, không có dấu ở cuối.' }), {
    title: 'căn cứ',
    description: 'Mỗi căn cứ một dòng, in nghiêng; chương trình tự đặt dấu ‹;› và dấu kết thúc.',
    clause: clause('PL I, II.6.a'),
  });
}

/** One of a few numbers. */
export function numberOneOf(values: readonly number[], meta: FieldMeta) {
  return z
    .string()
    .refine((typed) => values.includes(numberOf(typed)))
    .transform(numberOf)
    .meta({ expected: values.map(vietnameseNumber).join(' hoặc '), numeric: true, ...meta });
}

export function year(meta: FieldMeta) {
  return z
    .string()
    .regex(/^(19|20)\d\d$/u)
    .transform(Number)
    .meta({ expected: 'một năm có bốn chữ số, từ 1900 đến 2099', numeric: true, ...meta });
}

/** A date as clerks type it; `__` stands for a day or month not known yet. */
export function partialDate(meta: FieldMeta) {
  return z
    .string()
    .transform((typed, context) => parseDate(typed) ?? noSuchDate(context))
    .meta({
      mend: 'ghi lại ngày dạng 19/01/2024, hoặc bỏ trống khi chưa biết',
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
    .meta({
      mend: 'ghi lại ngày dạng 19/01/2024',
      expected: 'một ngày có thật, dạng 19/01/2024',
      ...meta,
    });
}

/** `NaN` for what is no number: the check comes before the change, so that messages show what was typed. */
function numberOf(typed: string): number {
  return Number(typed.replace(',', '.'));
}

function noSuchDate(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom' });
  return z.NEVER;
}

function vietnameseNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** One of the ids of a table of the Decree. */
export function choice<Id extends string>(options: readonly { readonly id: Id }[], meta: FieldMeta) {
  return z.enum(options.map(({ id }) => id)).meta(meta);
}

/** `co` or `khong`. */
export function yes(meta: FieldMeta) {
  return z
    .enum(['co', 'khong'])
    .transform((answer) => answer === 'co')
    .meta(meta);
}
