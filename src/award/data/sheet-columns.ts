/** The sheets of `khen-thuong.xlsx`: one for each list of a dossier, one column for each key. */
import type * as z from 'zod';
import { metaOf } from '../../content/schema/walk.js';
import { awardFileSchema, LIST_KEYS, LISTS, type ListKey } from '../schema/award-file.js';
import { type Option, optionsOf } from '../schema/fields.js';

export interface AwardColumn {
  readonly key: string;
  readonly title: string;
  readonly explained: string;
  readonly isRequired: boolean;
  readonly isDate: boolean;
  /** Its values, where there are only some. */
  readonly options: readonly Option[];
}

export interface AwardSheet {
  readonly list: ListKey;
  readonly name: string;
  readonly explained: string;
  readonly columns: readonly AwardColumn[];
}

/** A column of every sheet for the clerk's own remarks; it is not read. */
export const REMARK_TITLE = 'Ghi chú';
/** The remark of a row that only shows what a row looks like. */
export const EXAMPLE_REMARK = 'dòng ví dụ, để nguyên thì không được đọc';

/** Sheets that only explain. */
export const GUIDE_SHEET = 'Hướng dẫn';
export const CHOICES_SHEET = 'Danh mục';

export const AWARD_SHEETS: readonly AwardSheet[] = LIST_KEYS.map((list) => {
  const meta = metaOf(awardFileSchema.shape[list]);
  const columns = Object.entries<z.core.$ZodType>(LISTS[list].shape).map(([key, field]) =>
    columnOf(key, field),
  );
  return { list, name: capitalized(meta.title ?? list), explained: meta.description ?? '', columns };
});

function columnOf(key: string, field: z.core.$ZodType): AwardColumn {
  const { title = key, description = '' } = metaOf(field);
  const options = optionsOf(field);
  return {
    key,
    title: capitalized(title),
    explained: inWords(description, options),
    isRequired: !accepts(field, undefined),
    isDate: accepts(field, '19/01/2024') && !accepts(field, '19/13/2024'),
    options,
  };
}

/** Explanations name the values as content files have them; in a workbook they stand in words. */
function inWords(text: string, options: readonly Option[]): string {
  const words = new Map(options.map((option) => [option.id, option.words]));
  return text.replace(/(?<![\p{L}-])[a-z]+(?:-[a-z]+)*(?![\p{L}-])/gu, (id) => words.get(id) ?? id);
}

function accepts(field: z.core.$ZodType, value: unknown): boolean {
  return (field as z.ZodType).safeParse(value).success;
}

function capitalized(title: string): string {
  return title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1);
}
